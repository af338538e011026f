import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import { type Changes, copyRiver, readRiver } from "../fixtures/corpus-copy";
import { loadRiver } from "../fixtures/load-river";
import { problemsOf } from "./problems-of";

const sources = ["riverside-2031", "ferry-guild-2030"].map((id) => `content/sources/${id}.yaml`);
const incomplete: Changes = Object.fromEntries(
  sources.map((file) => [file, readRiver(file).replace("complete: true", "complete: false")]),
);

describe("a corpus that is well-formed", () => {
  it("is resolved: defaults filled in, references held, quotes located", async () => {
    const { corpus } = await loadRiver();
    const [first] = corpus.recommendations;
    expect(first).toEqual({
      id: "ferry-guild-2030/night-ferry",
      source: "ferry-guild-2030",
      actor: "ferry-guild",
      voice: "own",
      measure: "run-night-ferry",
      stance: "for",
      topics: ["crossing"],
      statement: "The ferry must run at night again.",
      addressees: ["city-council"],
      beneficiaries: [],
      horizon: "now",
      explicitness: "explicit",
      quotes: [{ exact: "The night ferry must run again now", start: 79, end: 113 }],
    });
    expect(corpus.meta.title).toBe("A river for everyone");
    expect(corpus.actors.map(({ id }) => id)).toEqual([
      "riverside-forum",
      "ferry-guild",
      "mayor",
      "city-council",
    ]);
  });

  it("has its sources in the order of their dates, with all their recommendations in that of the file", async () => {
    const { corpus } = await loadRiver();
    expect(
      corpus.sources.map(({ id, date, fullText, coauthors }) => [id, date, fullText, coauthors]),
    ).toEqual([
      ["ferry-guild-2030", "2030", false, []],
      ["riverside-2031", "2031-05-04", true, []],
    ]);
    expect(corpus.recommendations.map(({ id }) => id.split("/")[1])).toEqual([
      ...["night-ferry", "small-toll", "footbridge", "forum-lamps", "no-lamps"],
      ...[
        "close-weirs",
        "no-toll",
        "swimming",
        "mayor-keeps-weirs",
        "mayor-no-footbridge",
        "footbridge-open",
        "lamps",
      ],
    ]);
  });

  it("puts the measure's own topic before the further ones", async () => {
    const { corpus } = await loadRiver();
    const toll = corpus.recommendations.find(({ id }) => id === "ferry-guild-2030/small-toll");
    expect(toll?.topics).toEqual(["money", "crossing"]);
  });

  it("has quotes whose offsets cut the very characters out of the seed, counted in code points", async () => {
    const { corpus, texts } = await loadRiver();
    for (const { source, quotes } of corpus.recommendations) {
      const characters = [...(texts[source]?.text ?? "")];
      for (const { exact, start, end } of quotes) expect(characters.slice(start, end).join("")).toBe(exact);
    }
    expect(corpus.recommendations.flatMap(({ quotes }) => quotes)).toHaveLength(14);
  });

  it("keeps each document as it is, what was set aside in it, and where its recommendations are written", async () => {
    const { texts } = await loadRiver();
    expect(texts["ferry-guild-2030"]).toEqual({
      text: readRiver("seeds/ferry-guild-2030.txt"),
      setAside: [
        { exact: "Boats need oars, and oars cost money.", start: 177, end: 214, reason: "description" },
        {
          exact: "Our guild was founded in 1790 and has needed no lamps since.",
          start: 506,
          end: 566,
          reason: "history",
        },
      ],
      lines: {
        "ferry-guild-2030/night-ferry": 11,
        "ferry-guild-2030/small-toll": 19,
        "ferry-guild-2030/footbridge": 28,
        "ferry-guild-2030/forum-lamps": 36,
        "ferry-guild-2030/no-lamps": 44,
      },
    });
  });

  it("is frozen, to the last quote", async () => {
    const library = await loadRiver();
    const quote = library.corpus.recommendations[0]?.quotes[0];
    for (const held of [library, library.corpus, library.corpus.sources, library.texts, quote]) {
      expect(Object.isFrozen(held)).toBe(true);
    }
  });

  it.each<[string, Changes]>([
    ["it has no markers, and no source is complete", { "content/markers.yaml": undefined, ...incomplete }],
    [
      "its markers are an empty list, and no source is complete",
      { "content/markers.yaml": "[]\n", ...incomplete },
    ],
    [
      "a file begins with a byte order mark",
      { "content/topics.yaml": `\ufeff${readRiver("content/topics.yaml")}` },
    ],
    [
      "a file has lines that end as on Windows",
      { "content/actors.yaml": readRiver("content/actors.yaml").replaceAll("\n", "\r\n") },
    ],
    [
      "a file is written as JSON",
      { "content/markers.yaml": '[{"marker": "must", "language": "en", "reason": "duty"}]' },
    ],
    [
      "a source has no recommendation yet",
      {
        "content/sources/ferry-guild-2030.yaml": readRiver("content/sources/ferry-guild-2030.yaml").replace(
          "complete: true",
          "complete: false",
        ),
      },
    ],
    [
      "the other files that may stand there do",
      { "content/README.md": "#", "seeds/README.md": "#", "content/.keep": "" },
    ],
    [
      "an actor is named only by those who belong to it, or to them",
      {
        "content/actors.yaml": `${readRiver("content/actors.yaml").replace("kind: government", "kind: government\n  parent: region")}
- { id: country, name: Country, short: Country, kind: body, description: Where the region is. }
- { id: region, name: Region, short: Region, kind: body, parent: country, description: Where the town is. }
`,
      },
    ],
  ])("is so as well where %s", async (_, changes) => {
    expect(await problemsOf(changes)).toEqual([]);
  });

  it("counts a byte order mark and the line ends of a document, since its bytes are what was received", async () => {
    const seed = `\ufeff${readRiver("seeds/ferry-guild-2030.txt").replaceAll("\n", "\r\n")}`;
    const sha256 = createHash("sha256").update(seed).digest("hex");
    const yaml = readRiver("content/sources/ferry-guild-2030.yaml").replace(
      /sha256: .*/,
      `sha256: ${sha256}`,
    );
    const result = await loadCorpus(
      await copyRiver({ "seeds/ferry-guild-2030.txt": seed, "content/sources/ferry-guild-2030.yaml": yaml }),
    );
    const library = "library" in result ? result.library : undefined;
    expect(library?.texts["ferry-guild-2030"]?.text).toBe(seed);
    expect(library?.corpus.recommendations[0]?.quotes[0]).toMatchObject({ start: 83, end: 117 });
  });
});
