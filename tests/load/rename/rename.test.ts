import { rename as moveFile, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import { UNFINISHED } from "@/lib/load/change/change";
import { finishChange } from "@/lib/load/change/finish-change";
import { stageChange } from "@/lib/load/change/stage-change";
import { sha256 } from "@/lib/load/files";
import { planRenaming } from "@/lib/load/rename/plan-renaming";

import { readFolder, renameId } from "@/lib/load/rename/rename";
import type { Renaming } from "@/lib/load/rename/renaming";
import { loadSecondCoding } from "@/lib/load/second-coding";
import { writeOpenAdjudications } from "@/lib/load/write-codings";
import { computeReliability } from "@/lib/model/reliability/reliability";
import { copyRiver, fingerprint, readRiver } from "../../fixtures/corpus-copy";

const rename = (kind: Renaming["kind"], from: string, to: string) => ({ kind, from, to, isMerge: false });
const merge = (kind: Renaming["kind"], from: string, to: string) => ({ kind, from, to, isMerge: true });

const RIVERSIDE = "content/sources/riverside-2031.yaml";
const GUILD = "content/sources/ferry-guild-2030.yaml";

/** A file of a corpus, line by line against what it was: those taken away with a minus, those added with a plus, each once. */
async function changesIn(folder: string, file: string, before: string): Promise<readonly string[]> {
  const after = (await readFile(path.join(folder, file), "utf8")).split("\n");
  const old = before.split("\n");
  const changes = [
    ...old.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
  return [...new Set(changes)];
}

async function expectClean(folder: string): Promise<void> {
  const result = await loadCorpus(folder);
  expect(result).not.toHaveProperty("problems");
  if ("library" in result)
    expect(await loadSecondCoding(folder, result.library)).not.toHaveProperty("problems");
}

const unit = (measure: string, topic: string) =>
  `coder: second\non: 2032\nblind: the first\nunits:\n  - quotes: [Light the banks at night.]\n    actor: mayor\n    voice: reported\n    stance: for\n    # so it seems\n    topic: ${topic}\n    measure: ${measure}\n`;

describe("a rename", () => {
  it("of a measure changes its list and what refers to it, and nothing else", async () => {
    const folder = await copyRiver({
      "content/method.md":
        "See [lamps](/measures/light-the-banks) and [all](/?measure=light-the-banks,close-old-weirs). light-the-banks\n",
      "content/second-coding/riverside-2031.yaml": unit("light-the-banks", "water"),
    });
    await renameId(folder, rename("measure", "light-the-banks", "lamps-on-banks"));
    expect(await changesIn(folder, "content/measures.yaml", readRiver("content/measures.yaml"))).toEqual([
      "-- id: light-the-banks",
      "+- id: lamps-on-banks",
    ]);
    expect(await changesIn(folder, GUILD, readRiver(GUILD))).toEqual([
      "-    measure: light-the-banks",
      "+    measure: lamps-on-banks",
    ]);
    const read = (file: string) => readFile(path.join(folder, file), "utf8");
    expect(await read("content/method.md")).toBe(
      "See [lamps](/measures/lamps-on-banks) and [all](/?measure=lamps-on-banks,close-old-weirs). light-the-banks\n",
    );
    expect(await read("content/second-coding/riverside-2031.yaml")).toBe(
      unit("was:light-the-banks", "water"),
    );
    expect(await read("content/moved.yaml")).toBe(
      "# Ids that were given up, and what stands for them now: their addresses lead on.\n- { from: light-the-banks, to: lamps-on-banks }\n",
    );
    await expectClean(folder);
  });

  it("of an actor reaches parents, authors, addressees and beneficiaries; comments stay", async () => {
    const folder = await copyRiver();
    await renameId(folder, rename("actor", "city-council", "town-council"));
    await renameId(folder, rename("actor", "ferry-guild", "guild"));
    const actors = await readFile(path.join(folder, "content/actors.yaml"), "utf8");
    expect(actors).toBe(
      readRiver("content/actors.yaml")
        .replaceAll("city-council", "town-council")
        .replace("id: ferry-guild", "id: guild"),
    );
    expect(await changesIn(folder, GUILD, readRiver(GUILD))).toEqual([
      "-author: ferry-guild",
      "-    addressees: [city-council]",
      "-    beneficiaries: [ferry-guild]",
      "+author: guild",
      "+    addressees: [town-council]",
      "+    beneficiaries: [guild]",
    ]);
    await expectClean(folder);
  });

  it("of a topic reaches a second coding and what was decided on it", async () => {
    const folder = await copyRiver({
      "content/second-coding/riverside-2031.yaml": unit("light-the-banks", "water"),
      "content/second-coding/first/riverside-2031.yaml": unit("close-old-weirs", "water"),
    });
    const read = async () => {
      const result = await loadCorpus(folder);
      if ("problems" in result) throw new Error(JSON.stringify(result.problems));
      const coding = await loadSecondCoding(folder, result.library);
      if ("problems" in coding) throw new Error(JSON.stringify(coding.problems));
      return { library: result.library, ...computeReliability(result.library, coding.secondCoding) };
    };
    const { library, audit } = await read();
    const decided = writeOpenAdjudications(library, audit)
      .replaceAll("decision:", "decision: first")
      .replaceAll("why:", "why: It speaks for itself.");
    expect(decided).toContain("(water)");
    await writeFile(path.join(folder, "content/second-coding/adjudication.yaml"), decided);
    expect((await read()).audit.idle).toEqual([]);
    await renameId(folder, rename("topic", "water", "river"));
    expect((await read()).audit.idle).toEqual([]);
    const second = await readFile(path.join(folder, "content/second-coding/riverside-2031.yaml"), "utf8");
    expect(second).toBe(unit("light-the-banks", "river"));
  });

  it("of a source takes its document, its recommendations and what names them along", async () => {
    const coding = readRiver(GUILD).replace(
      "reason: description",
      "reason: restates ferry-guild-2030/small-toll",
    );
    const folder = await copyRiver({
      [GUILD]: coding,
      "content/method.md":
        "[One](/recommendations/ferry-guild-2030/no-lamps), [a](/sources/ferry-guild-2030#ferry-guild-2030/no-lamps)\n",
      "content/second-coding/ferry-guild-2030.yaml": "coder: second\non: 2032\nblind: the first\nunits: []\n",
    });
    const seed = await readFile(path.join(folder, "seeds/ferry-guild-2030.txt"));
    await renameId(folder, rename("source", "ferry-guild-2030", "landing-stage-2030"));
    await expectClean(folder);
    const read = (file: string) => readFile(path.join(folder, file), "utf8");
    expect(await readFile(path.join(folder, "seeds/landing-stage-2030.txt"))).toEqual(seed);
    expect(await read("content/sources/landing-stage-2030.yaml")).toBe(
      coding.replaceAll("ferry-guild-2030/", "landing-stage-2030/"),
    );
    expect(await read("content/method.md")).toBe(
      "[One](/recommendations/landing-stage-2030/no-lamps), [a](/sources/landing-stage-2030#landing-stage-2030/no-lamps)\n",
    );
    const moved = await read("content/moved.yaml");
    expect(moved).toContain("- { from: ferry-guild-2030, to: landing-stage-2030 }\n");
    expect(moved).toContain("- { from: ferry-guild-2030/no-lamps, to: landing-stage-2030/no-lamps }\n");
    const kept = Object.keys(fingerprint(folder)).filter((file) => file.includes("ferry-guild-2030"));
    expect(kept).toEqual([]);
  });

  describe("of a source whose document was made from another file", () => {
    const pdf = Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0x00, 0x0a]);
    const withOriginal = (name: string) =>
      `original: { file: "${name}", sha256: ${sha256(pdf)}, pages: [0] }\ncoded:`;
    const copyWithOriginals = () =>
      copyRiver({
        [GUILD]: readRiver(GUILD).replace("coded:", withOriginal("ferry-guild-2030.pdf")),
        // The name of another original only begins alike, and its quotation marks stay.
        [RIVERSIDE]: readRiver(RIVERSIDE).replace("coded:", withOriginal("ferry-guild-2030-annex.pdf")),
        "seeds/ferry-guild-2030.pdf": pdf,
        "seeds/ferry-guild-2030-annex.pdf": pdf,
      });
    const renaming = rename("source", "ferry-guild-2030", "guild-2030");

    async function expectRenamed(folder: string): Promise<void> {
      await expectClean(folder);
      expect(await readFile(path.join(folder, "content/sources/guild-2030.yaml"), "utf8")).toContain(
        "original: { file: guild-2030.pdf, sha256: ",
      );
      expect(await changesIn(folder, RIVERSIDE, readRiver(RIVERSIDE))).toEqual([
        `+${withOriginal("ferry-guild-2030-annex.pdf").split("\n")[0]}`,
      ]);
      const seeds = Object.keys(fingerprint(path.join(folder, "seeds")));
      expect(seeds.filter((file) => file.includes("guild"))).toEqual([
        "ferry-guild-2030-annex.pdf",
        "guild-2030.pdf",
        "guild-2030.txt",
      ]);
      expect(await readFile(path.join(folder, "seeds/guild-2030.pdf"))).toEqual(pdf);
    }

    it("takes that file along, byte for byte, and says so in the source", async () => {
      const folder = await copyWithOriginals();
      expect(await renameId(folder, renaming)).toHaveProperty("files");
      await expectRenamed(folder);
    });

    it("is completed after a power cut, wherever it comes", async () => {
      const plan = async (folder: string) => {
        const loaded = await loadCorpus(folder);
        if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
        return planRenaming(await readFolder(folder), loaded.library, renaming);
      };
      const steps = (await plan(await copyWithOriginals())).length;
      expect(steps).toBeGreaterThan(6);
      for (let made = 0; made <= steps; made += 1) {
        const folder = await copyWithOriginals();
        const changes = await plan(folder);
        await stageChange(folder, "a source", changes);
        for (const [at, { file, bytes }] of changes.slice(0, made).entries()) {
          const location = path.join(folder, file);
          if (bytes === undefined) await rm(location);
          else await moveFile(path.join(folder, UNFINISHED, String(at)), location);
        }
        expect(await finishChange(folder)).toBe("a source");
        await expectRenamed(folder);
      }
    });
  });

  it("and another, and back, leave one step from each old id to the present one", async () => {
    const folder = await copyRiver({
      "content/second-coding/riverside-2031.yaml": unit("allow-swimming", "water"),
    });
    await renameId(folder, rename("measure", "allow-swimming", "swimming"));
    await renameId(folder, rename("measure", "swimming", "bathing"));
    const moved = () => readFile(path.join(folder, "content/moved.yaml"), "utf8");
    expect(await moved()).toContain(
      "- { from: allow-swimming, to: bathing }\n- { from: swimming, to: bathing }\n",
    );
    await renameId(folder, rename("measure", "bathing", "allow-swimming"));
    expect((await moved()).split("\n").slice(1)).toEqual([
      "- { from: swimming, to: allow-swimming }",
      "- { from: bathing, to: allow-swimming }",
      "",
    ]);
    const second = await readFile(path.join(folder, "content/second-coding/riverside-2031.yaml"), "utf8");
    expect(second).toBe(unit("allow-swimming", "water"));
    await expectClean(folder);
  });

  it("writes an id that YAML would take for a number in quotation marks, and keeps line ends and a byte order mark", async () => {
    const measures = `\ufeff${readRiver("content/measures.yaml").replaceAll("\n", "\r\n")}`;
    const folder = await copyRiver({ "content/measures.yaml": measures });
    await renameId(folder, rename("measure", "allow-swimming", "2031"));
    expect(await readFile(path.join(folder, "content/measures.yaml"), "utf8")).toBe(
      measures.replace("id: allow-swimming", 'id: "2031"'),
    );
    await expectClean(folder);
  });
});

describe("a merge", () => {
  it("of a measure removes its entry and sends its recommendations to the other", async () => {
    const folder = await copyRiver();
    await renameId(folder, merge("measure", "run-night-ferry", "charge-ferry-toll"));
    expect(await changesIn(folder, "content/measures.yaml", readRiver("content/measures.yaml"))).toEqual([
      "-- id: run-night-ferry",
      "-  label: Run the ferry at night",
      "-  definition: Crossings after six in the evening.",
    ]);
    await expectClean(folder);
  });

  it("of a topic lists none twice, nor the measure's own", async () => {
    const lines = readRiver(GUILD).replace(
      "topics: [crossing]",
      "topics:\n      # on the way\n      - crossing\n      - water",
    );
    const folder = await copyRiver({ [GUILD]: lines });
    await renameId(folder, merge("topic", "crossing", "water"));
    expect(await changesIn(folder, GUILD, lines)).toEqual(["-      - crossing"]);
    expect(await renameId(folder, merge("topic", "water", "money"))).not.toHaveProperty("problems");
    expect(await readFile(path.join(folder, RIVERSIDE), "utf8")).toContain("topics: []");
    await expectClean(folder);
  });

  it("of an actor into one that belongs to it leaves no circle", async () => {
    const folder = await copyRiver();
    await renameId(folder, merge("actor", "city-council", "mayor"));
    const actors = await readFile(path.join(folder, "content/actors.yaml"), "utf8");
    expect(actors).not.toContain("parent");
    expect(actors).toContain("# The mayor has no document of his own: others report him.");
    await expectClean(folder);
  });

  it("that would break a rule is refused, with the problems, and changes nothing", async () => {
    const folder = await copyRiver({
      [GUILD]: readRiver(GUILD)
        .replace("statement: The ferry must run at night again.", "statement: The same.")
        .replace(
          "statement: The town should build a footbridge even though fewer people would then need the ferry.",
          "statement: The same.",
        ),
    });
    const before = fingerprint(folder);
    const result = await renameId(folder, merge("measure", "run-night-ferry", "build-footbridge"));
    expect("problems" in result && [result.when, result.problems.map(({ code }) => code)]).toEqual([
      "after",
      ["recommendation-repeated"],
    ]);
    expect(fingerprint(folder)).toEqual(before);
  });
});

it.each([
  [
    "an id that exists",
    rename("measure", "allow-swimming", "build-footbridge"),
    'There is a measure "build-footbridge" already. To merge the two, add --merge to the same command.',
  ],
  [
    "an id that exists, of a source",
    rename("source", "riverside-2031", "ferry-guild-2030"),
    'There is a source "ferry-guild-2030" already. Choose another.',
  ],
  [
    "an unknown id",
    rename("measure", "alow-swimming", "x"),
    'There is no measure "alow-swimming". Did you mean "allow-swimming"?',
  ],
  [
    "an unknown id to merge into",
    merge("actor", "mayor", "city-counsel"),
    'There is no actor "city-counsel". Did you mean "city-council"?',
  ],
  [
    "what is no id",
    rename("topic", "water", "The River"),
    '"The River" cannot be an id: it must be lower case words joined by hyphens. Write "the-river".',
  ],
  ["the id that it has", rename("topic", "water", "water"), '"water" is called so already.'],
  ["a merge of sources", merge("source", "riverside-2031", "ferry-guild-2030"), "Sources cannot be merged"],
  [
    "an id that leads elsewhere",
    rename("measure", "allow-swimming", "lamps"),
    '"lamps" was given up for "light-the-banks" (content/moved.yaml)',
  ],
])("%s is refused, and nothing changes", async (_what, renaming, message) => {
  const folder = await copyRiver({ "content/moved.yaml": "- { from: lamps, to: light-the-banks }\n" });
  const before = fingerprint(folder);
  await expect(renameId(folder, renaming)).rejects.toThrow(message);
  expect(fingerprint(folder)).toEqual(before);
});
