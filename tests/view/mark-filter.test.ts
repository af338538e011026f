import { describe, expect, it } from "vitest";
import {
  allMarks,
  countMarks,
  isMarkFiltered,
  type MarkFacet,
  type MarkFilter,
  matchesMark,
  parseMarkFilter,
  type ReaderMark,
  serializeMarkFilter,
  toggleMark,
} from "@/lib/view/mark-filter";

const mark = (id: string, topic: string[], actor: string, voice: string): ReaderMark => ({
  id,
  quotes: 1,
  topic,
  actor: [actor],
  voice: [voice],
});
const marks = [
  mark("a", ["water"], "forum", "own"),
  mark("b", ["water", "money"], "mayor", "reported"),
  mark("c", ["money"], "forum", "own"),
];
const option = (value: string) => ({ value, label: value });
const facets: readonly MarkFacet[] = [
  { id: "topic", label: "Topic", options: ["water", "money"].map(option) },
  { id: "actor", label: "Actor", options: ["forum", "mayor"].map(option) },
  { id: "voice", label: "Voice", options: ["own", "reported"].map(option) },
];
const parse = (search: string) => parseMarkFilter(new URLSearchParams(search), facets);
const passing = (filter: Partial<MarkFilter>) =>
  marks.filter((each) => matchesMark(each, { ...allMarks, ...filter })).map(({ id }) => id);

describe("the filter of marks", () => {
  it("lets any value of a facet through, in every facet", () => {
    expect(passing({})).toEqual(["a", "b", "c"]);
    expect(passing({ topic: ["water"] })).toEqual(["a", "b"]);
    expect(passing({ topic: ["water", "money"] })).toEqual(["a", "b", "c"]);
    expect(passing({ topic: ["water"], voice: ["own"] })).toEqual(["a"]);
    expect(passing({ actor: ["mayor"], voice: ["own"] })).toEqual([]);
  });

  it("counts what choosing a value would show, whatever is chosen in the same facet", () => {
    const filter = { ...allMarks, topic: ["water"], voice: ["own"] };
    expect(countMarks(marks, filter, "topic", "money")).toBe(1);
    expect(countMarks(marks, filter, "voice", "reported")).toBe(1);
    expect(countMarks(marks, filter, "actor", "mayor")).toBe(0);
  });

  it("names a parameter that there is not, and passes over what others add", () => {
    const { filter, rejected } = parse("?topics=water&stance=for&utm_source=mail&voice=own");
    expect(filter).toEqual({ ...allMarks, voice: ["own"] });
    expect(rejected.map(({ parameter, near }) => [parameter, near])).toEqual([
      ["topics", "topic"],
      ["stance", undefined],
    ]);
  });

  it("leaves no trace in the address where it chooses all", () => {
    expect(serializeMarkFilter(allMarks)).toBe("");
    expect(isMarkFiltered(allMarks)).toBe(false);
  });

  it.each(["", "?topic=water", "?topic=water,money&voice=own", "?actor=mayor"])(
    "comes back from the address as it went: %j",
    (search) => {
      const { filter, rejected } = parse(search);
      expect(serializeMarkFilter(filter)).toBe(search);
      expect(rejected).toEqual([]);
      expect(isMarkFiltered(filter)).toBe(search !== "");
    },
  );

  it("leaves out what occurs nowhere in the source, and names it", () => {
    expect(parse("topic=water,mony&actor=nobody")).toEqual({
      filter: { ...allMarks, topic: ["water"] },
      rejected: [
        { parameter: "topic", value: "mony", near: "money" },
        { parameter: "actor", value: "nobody", near: undefined },
      ],
    });
  });

  it("chooses a value, and chooses it no longer", () => {
    const once = toggleMark(allMarks, "voice", "own");
    expect(once).toEqual({ ...allMarks, voice: ["own"] });
    expect(toggleMark(once, "voice", "own")).toEqual(allMarks);
  });
});
