import { describe, expect, it } from "vitest";
import { checkMentions } from "@/lib/model/mentions";
import { headOf, problemsOf, source, wordsOf } from "./authored";

const known = [{ id: "river-2031/night-ferry" }, { id: "river-2031/no-toll" }];

/** A corpus with a memo, beside the sources pond-2032 and one that was not read whole where that is said. */
const memo = (text: string, whole = true) => ({
  sources: [
    source({ recommendations: [...known, { id: "river-2031/lamps", memo: text }] }),
    source({ id: "pond-2032", whole }),
  ],
});

describe("a recommendation that a note names", () => {
  it.each([
    "as in river-2031/night-ferry",
    "river-2031/no-toll, and river-2031/night-ferry.",
    "of another corpus: sea-2030/no-toll",
    "see https://example.org/river-2031/nothing",
    "in a folder: ./river-2031/nothing",
    "and/or",
    "no id",
  ])("exists, or none is named: %s", (text) => {
    expect(problemsOf(checkMentions, memo(text))).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["as in river-2031/day-ferry.", ["river-2031/day-ferry"]],
    ["(pond-2032/ducks) and river-2031/swans", ["pond-2032/ducks", "river-2031/swans"]],
    ["river-2031/night-ferry-", []],
  ])("must exist: %s", (text, expected) => {
    const place = "sources/river-2031/recommendations/2/memo reference-unknown";
    expect(problemsOf(checkMentions, memo(text))).toEqual(expected.map((id) => `${place} ${id}`));
  });

  it("is looked for in the note of a source and in what is set aside as well", () => {
    const head = headOf({ note: "See river-2031/swans." });
    const setAside = [{ exact: "Fish swim.", reason: "restates river-2031/fish" }];
    expect(problemsOf(checkMentions, { sources: [source({ head, setAside })] })).toEqual([
      "sources/river-2031/note reference-unknown river-2031/swans",
      "sources/river-2031/setAside/0/reason reference-unknown river-2031/fish",
    ]);
  });

  it("is not asked for where it may stand in what was refused", () => {
    expect(problemsOf(checkMentions, memo("river-2031/swans", false))).toEqual([]);
  });

  it("and is not there, is told of with the one that was probably meant, if few are", () => {
    expect(wordsOf(checkMentions, memo("river-2031/nigth-ferry pond-2032/x"))).toEqual([
      'There is no recommendation "river-2031/nigth-ferry". Did you mean "river-2031/night-ferry"?',
      'There is no recommendation "pond-2032/x". Correct it, or remove it.',
    ]);
    const many = wordsOf(checkMentions, memo("river-2031/nigth-ferry ".repeat(21)));
    expect(many.map((it) => it.includes("Did you mean"))).toEqual(many.map((_, at) => at < 20));
    expect(many).toHaveLength(21);
  });
});
