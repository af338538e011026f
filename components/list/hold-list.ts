"use client";

import {
  columnOrderingFeature,
  columnVisibilityFeature,
  constructTable,
  createColumnHelper,
  rowSelectionFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";
import type { Recommendation } from "@/lib/model/corpus";
import { type FieldId, fieldIds } from "@/lib/query/field";

/** The ids of the selected recommendations. */
export type Selection = Readonly<Record<string, true>>;

/** What a reader can change about the list: its columns, which are in the address, and its selection. */
export interface ListState {
  readonly recommendations: readonly Recommendation[];
  /** The fields that are shown, in their order. */
  readonly shown: readonly FieldId[];
  readonly selection: Selection;
}

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnVisibilityFeature,
  columnOrderingFeature,
  rowSelectionFeature,
});
const helper = createColumnHelper<typeof features, Recommendation>();
const columns = helper.columns(fieldIds.map((id) => helper.display({ id })));
const none: readonly Recommendation[] = [];

const makeTable = () => constructTable({ features, columns, data: none, getRowId: ({ id }) => id });
export type ListTable = ReturnType<typeof makeTable>;

/** A field as a column, and whether the list shows it. */
export interface FieldShown {
  readonly id: FieldId;
  readonly isShown: boolean;
}

export interface HeldList {
  /** Every field: those that are shown, in their order, and then the others. */
  readonly columns: (state: ListState) => readonly FieldShown[];
  /** What the list is after something has been done to its table. */
  readonly change: (state: ListState, act: (table: ListTable) => void) => ListState;
}

/**
 * TanStack Table holds the columns of the list, their order, and the selection. Of its own it remembers the row that was
 * ticked last, from which a click with Shift goes on; the address and the page tell it the rest whenever it is asked.
 */
export function holdList(): HeldList {
  const table = makeTable();
  const put = ({ recommendations, shown, selection }: ListState) => {
    table.setOptions((options) => ({ ...options, data: recommendations }));
    table.setColumnOrder([...shown]);
    table.setColumnVisibility(Object.fromEntries(fieldIds.map((id) => [id, shown.includes(id)])));
    table.setRowSelection({ ...selection });
  };
  const read = () =>
    table.getAllLeafColumns().map((column) => ({ id: column.id as FieldId, isShown: column.getIsVisible() }));
  return {
    columns: (state) => {
      put(state);
      return read();
    },
    change: (state, act) => {
      put(state);
      act(table);
      const shown = read().flatMap(({ id, isShown }) => (isShown ? [id] : []));
      return { ...state, shown, selection: table.atoms.rowSelection.get() };
    },
  };
}
