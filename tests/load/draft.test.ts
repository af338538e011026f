import { describe, expect, it } from "vitest";
import { loadCorpus, loadDraft } from "@/lib/load";
import { codePoints } from "@/lib/model/text";
import { type Changes, copyRiver, readRiver } from "../fixtures/corpus-copy";
import { loadRiver } from "../fixtures/load-river";
import { pond } from "../fixtures/pond";

const RIVERSIDE = "content/sources/riverside-2031.yaml";
const edit = (file: string, from: string, to: string): Changes => ({
  [file]: readRiver(file).replace(from, to),
});
const { corpus: whole } = await loadRiver();
const without = (...ids: readonly string[]) =>
  whole.recommendations.map(({ id }) => id).filter((id) => !ids.includes(id));

describe("the draft of a corpus with problems", () => {
  it.each([
    [
      "a misspelt key of a recommendation",
      edit(RIVERSIDE, "    measure: light-the-banks", "    mesure: light-the-banks"),
      without("riverside-2031/lamps"),
    ],
    [
      "a quote that is not found",
      edit(RIVERSIDE, "He calls a footbridge", "She calls a footbridge"),
      without("riverside-2031/mayor-no-footbridge"),
    ],
    [
      "an unknown measure",
      edit(RIVERSIDE, "measure: allow-swimming", "measure: alow-swimming"),
      without("riverside-2031/swimming"),
    ],
    ["a misspelt key of an actor", edit("content/actors.yaml", "short: Mayor", "shrot: Mayor"), without()],
    [
      "a measure of an unknown topic",
      edit("content/measures.yaml", "topic: money", "topic: monies"),
      without("riverside-2031/no-toll", "ferry-guild-2030/small-toll"),
    ],
    ["a misspelt key in the head of a source", edit(RIVERSIDE, "publisher:", "publiser:"), without()],
    [
      "a document that was edited",
      {
        "seeds/riverside-2031.txt": readRiver("seeds/riverside-2031.txt").replace(
          "The river belongs",
          "This river belongs",
        ),
      },
      without(),
    ],
    [
      "a source without its document",
      { "seeds/ferry-guild-2030.txt": undefined },
      without(...whole.recommendations.map(({ id }) => id).filter((id) => id.startsWith("ferry"))),
    ],
    [
      "a sentence that is still open",
      edit(
        RIVERSIDE,
        '  - exact: "What we ask of the city council:"\n    reason: introduces the two demands below\n',
        "",
      ),
      without(),
    ],
    ["a corpus.yaml without a title", edit("content/corpus.yaml", "title:", "titel:"), without()],
    ["a file of a list that cannot be read", { "content/markers.yaml": "- {" }, without()],
  ])("is the rest of it, and all problems: %s", async (_what, changes, expected) => {
    const folder = await copyRiver(changes);
    const strict = await loadCorpus(folder);
    const { library, problems } = await loadDraft(folder);
    expect(library.corpus.recommendations.map(({ id }) => id)).toEqual(expected);
    expect(problems.map(({ passage: _, ...problem }) => problem)).toEqual(
      "problems" in strict ? strict.problems : [],
    );
    expect(problems).not.toEqual([]);
  });

  it("keeps what is right of an entry of a list, and its id for what is not", async () => {
    const { library } = await loadDraft(
      await copyRiver(edit("content/actors.yaml", "name: Mayor of the town", "nmae: Mayor of the town")),
    );
    expect(library.corpus.actors.find(({ id }) => id === "mayor")).toMatchObject({
      name: "mayor",
      short: "Mayor",
      kind: "person",
    });
    expect(library.corpus.actors.map(({ id }) => id)).toEqual(whole.actors.map(({ id }) => id));
  });

  it.each([
    [
      "the quote of the entry in which it stands",
      edit(RIVERSIDE, "stance: neutral", "stance: nuetral"),
      "We take no side",
    ],
    [
      "the place at which it stands in the document",
      edit(
        RIVERSIDE,
        '  - exact: "What we ask of the city council:"\n    reason: introduces the two demands below\n',
        "",
      ),
      "What we ask",
    ],
  ])("says which passage a problem concerns: %s", async (_which, changes, words) => {
    const { library, problems } = await loadDraft(await copyRiver(changes));
    const text = library.texts["riverside-2031"]?.text ?? "";
    const start = codePoints(text).fromUnits(text.indexOf(words));
    expect(problems.map(({ passage }) => passage)).toEqual([{ source: "riverside-2031", start }]);
  });

  it("is the corpus itself where nothing is wrong, and one with warnings only", async () => {
    expect(await loadDraft(await copyRiver())).toEqual({ library: await loadRiver(), problems: [] });
    const unused = "- { id: otters, name: Otters, short: Otters, kind: group, description: They swim. }\n";
    const folder = await copyRiver({
      ...pond({}),
      "content/actors.yaml": readRiver("content/actors.yaml") + unused,
    });
    const strict = await loadCorpus(folder);
    expect("warnings" in strict && strict.warnings.map(({ code, severity }) => [code, severity])).toEqual([
      ["unused-actor", "warning"],
    ]);
    expect((await loadDraft(folder)).problems).toHaveLength(1);
  });
});
