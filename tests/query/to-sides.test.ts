import { describe, expect, it } from "vitest";
import type { Stance } from "@/lib/model/vocabulary";
import { indexCorpus } from "@/lib/query/corpus-index";
import { buildCorpus } from "../build-corpus";
import { ask, rowsOf, words } from "./matrix-words";

/** On one measure, one actor for each list of stances. */
const index = (held: Readonly<Record<string, readonly Stance[]>>) =>
  indexCorpus(
    buildCorpus({
      groups: ["group"],
      actors: Object.keys(held).map((id) => ({ id, group: "group" })),
      sources: [{ id: "letter", author: Object.keys(held)[0] ?? "author" }],
      recommendations: Object.entries(held).flatMap(([actor, stances]) =>
        stances.map((stance) => ({ actor, stance, source: "letter" })),
      ),
    }),
  );

const named = (table: ReturnType<typeof ask>) =>
  table.rows.map(({ sides = [] }) => sides.map((side) => side.map(({ column }) => column.id)));

describe("the sides that actors take", () => {
  const table = () =>
    ask(
      index({
        a: ["for"],
        b: ["against"],
        c: ["conditional", "for"],
        d: ["neutral"],
        e: ["for", "against"],
        f: ["neutral", "against"],
        g: ["for", "for"],
      }),
      { cols: "stance" },
    );

  it("are three columns, and each actor stands on the one that the mark of its cell says", () => {
    const { columns } = table();
    expect(columns.map(({ id }) => id)).toEqual(["for", "between", "against"]);
    expect(named(table())).toEqual([
      [
        ["a", "g"],
        ["c", "d", "e"],
        ["b", "f"],
      ],
    ]);
    expect(columns.map(({ total }) => total)).toEqual([2, 3, 2]);
  });

  it("keep the cell of each actor, and whether others alone report it", () => {
    const [forIt = []] = table().rows[0]?.sides ?? [];
    expect(forIt.map(({ cell }) => [cell.stance, cell.reported, cell.recommendations.length])).toEqual([
      ["for", false, 1],
      ["for", true, 2],
    ]);
  });

  it("are told by others only where they tell of each actor on them", () => {
    const cells = table().rows[0]?.cells ?? [];
    expect(cells).toMatchObject([{ reported: false }, { reported: true }, { reported: true }]);
  });

  it("hold what a filter leaves, and no group", () => {
    const filtered = ask(index({ a: ["for"], b: ["against"], c: ["for", "against"] }), {
      cols: "stance",
      filters: { stance: ["against"] },
    });
    expect(named(filtered)).toEqual([[[], [], ["b", "c"]]]);
    expect(words(filtered)).toEqual([["measure", "silent", "silent", "against (reported)"]]);
  });

  it("are sorted and chosen by rows as the actors are", () => {
    const wide = index({ a: ["for"], b: ["against"] });
    expect(rowsOf(ask(wide, { cols: "stance", scope: "contested" }))).toHaveLength(1);
    expect(rowsOf(ask(index({ a: ["for"], b: ["for"] }), { cols: "stance", scope: "contested" }))).toEqual(
      [],
    );
  });
});
