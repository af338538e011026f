import { describe, expect, it } from "vitest";
import type { Library } from "@/lib/model/corpus";
import type { Moved } from "@/lib/model/list-schemas";
import { corpusChanges } from "@/lib/view/changes/corpus-changes";
import { buildCorpus, type CorpusSketch } from "../../build-corpus";

const library = (sketch: CorpusSketch, moved: readonly Moved[] = []): Library => ({
  corpus: buildCorpus(sketch),
  texts: {},
  markers: [],
  moved,
  releases: [],
});

const own = { id: "river", author: "forum" };
const base: CorpusSketch = {
  actors: ["forum", "mayor"],
  measures: ["weirs", "nets"],
  sources: [own],
  recommendations: [{ id: "river/a", measure: "weirs", stance: "for" }],
};

const cases: readonly (readonly [
  string,
  CorpusSketch,
  readonly Moved[],
  readonly string[],
  readonly string[],
])[] = [
  ["nothing", base, [], [], []],
  [
    "one more recommendation in another cell",
    {
      ...base,
      recommendations: [
        ...(base.recommendations ?? []),
        { id: "river/b", measure: "nets", stance: "against" },
      ],
    },
    [],
    ["nets forum: silent -> against: river/b added"],
    ["recommendations river/b added"],
  ],
  [
    "one more in the same cell, which shows the same",
    {
      ...base,
      recommendations: [...(base.recommendations ?? []), { id: "river/b", measure: "weirs", stance: "for" }],
    },
    [],
    [],
    ["recommendations river/b added"],
  ],
  [
    "another stance",
    { ...base, recommendations: [{ id: "river/a", measure: "weirs", stance: "against" }] },
    [],
    ["weirs forum: for -> against: river/a changed"],
    ["recommendations river/a changed stance"],
  ],
  [
    "one that is gone, of an actor who is silent now",
    { ...base, recommendations: [] },
    [],
    ["weirs forum: for -> silent: river/a gone"],
    ["recommendations river/a gone"],
  ],
  [
    "another wording",
    {
      ...base,
      recommendations: [{ id: "river/a", measure: "weirs", stance: "for", statement: "Otherwise." }],
    },
    [],
    [],
    ["recommendations river/a changed statement"],
  ],
  [
    "a measure under a new name, which moves no recommendation",
    {
      ...base,
      measures: ["dams", "nets"],
      recommendations: [{ id: "river/a", measure: "dams", stance: "for" }],
    },
    [{ from: "weirs", to: "dams" }],
    [],
    ["measures dams changed label definition", "measures weirs moved dams"],
  ],
  [
    "a measure that was merged into another",
    { ...base, measures: ["nets"], recommendations: [{ id: "river/a", measure: "nets", stance: "for" }] },
    [{ from: "weirs", to: "nets" }],
    [],
    ["measures weirs moved nets"],
  ],
  [
    "a recommendation under a new id",
    { ...base, recommendations: [{ id: "river/z", measure: "weirs", stance: "for" }] },
    [{ from: "river/a", to: "river/z" }],
    [],
    ["recommendations river/a moved river/z"],
  ],
];

describe("what changed:", () => {
  it.each(cases)("%s", (_what, after, moved, cells, entries) => {
    const changes = corpusChanges(library({ ...base }), library(after, moved));
    expect(
      changes.cells.map(({ measure, actor, before, after, because }) => {
        const reasons = because.map(({ id, what }) => `${id} ${what}`).join(", ");
        return `${measure} ${actor}: ${before} -> ${after}: ${reasons}`;
      }),
    ).toEqual(cells);
    const found = Object.entries(changes.lists).flatMap(([list, all]) =>
      all.map(({ id, what, to, fields }) =>
        [list, id, what, ...(to === undefined ? [] : [to]), ...fields.map(({ field }) => field)].join(" "),
      ),
    );
    expect(found).toEqual(entries);
  });
});
