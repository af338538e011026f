import { describe, expect, it } from "vitest";
import { holdList, type ListState } from "@/components/list/hold-list";
import { fieldIds } from "@/lib/query/field";
import { buildCorpus } from "../build-corpus";

const { recommendations } = buildCorpus({ sources: ["s"], recommendations: [{}, {}, {}, {}, {}] });
const state: ListState = { recommendations, shown: ["stance", "statement", "id"], selection: {} };
const tick = (checked: boolean, shiftKey = false) => ({ target: { checked }, shiftKey });
const selected = ({ selection }: ListState) => Object.keys(selection).toSorted();

describe("the columns", () => {
  it("are all fields: those that are shown in their order, then the others in that of the registry", () => {
    const others = fieldIds.filter((id) => !state.shown.includes(id));
    expect(holdList().columns(state)).toEqual([
      ...state.shown.map((id) => ({ id, isShown: true })),
      ...others.map((id) => ({ id, isShown: false })),
    ]);
  });

  it("come behind the others and go", () => {
    const held = holdList();
    const more = held.change(state, (table) => table.getColumn("voice")?.toggleVisibility());
    expect(more.shown).toEqual(["stance", "statement", "id", "voice"]);
    const less = held.change(more, (table) => table.getColumn("statement")?.toggleVisibility());
    expect(less.shown).toEqual(["stance", "id", "voice"]);
  });

  it("are moved among those that are shown", () => {
    const moved = holdList().change(state, (table) => table.setColumnOrder(["id", "stance", "statement"]));
    expect(moved.shown).toEqual(["id", "stance", "statement"]);
    expect(moved.selection).toEqual({});
  });
});

describe("the selection", () => {
  it("goes with Shift from the row that was ticked last, in the order of the list", () => {
    const held = holdList();
    const one = held.change(state, (table) => table.getRow("s/r2").getToggleSelectedHandler()(tick(true)));
    expect(selected(one)).toEqual(["s/r2"]);
    const order = { ...one, recommendations: recommendations.toReversed() };
    const more = held.change(order, (table) =>
      table.getRow("s/r5").getToggleSelectedHandler()(tick(true, true)),
    );
    expect(selected(more)).toEqual(["s/r2", "s/r3", "s/r4", "s/r5"]);
    const less = held.change(more, (table) =>
      table.getRow("s/r4").getToggleSelectedHandler()(tick(false, true)),
    );
    expect(selected(less)).toEqual(["s/r2", "s/r3"]);
  });

  it("of all rows keeps what a filter hides, whether it selects or not", () => {
    const held = holdList();
    const hidden: ListState = {
      ...state,
      recommendations: recommendations.slice(1),
      selection: { "s/r1": true },
    };
    const all = held.change(hidden, (table) => table.toggleAllRowsSelected(true));
    expect(selected(all)).toEqual(["s/r1", "s/r2", "s/r3", "s/r4", "s/r5"]);
    expect(selected(held.change(all, (table) => table.toggleAllRowsSelected(false)))).toEqual(["s/r1"]);
  });

  it("is what the page says, whatever was selected before", () => {
    const held = holdList();
    held.change(state, (table) => table.toggleAllRowsSelected(true));
    const one = held.change(state, (table) => table.getRow("s/r3").toggleSelected(true));
    expect(selected(one)).toEqual(["s/r3"]);
    expect(one.shown).toEqual(state.shown);
  });
});
