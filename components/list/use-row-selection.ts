"use client";

import { useCallback, useRef, useState } from "react";
import type { HeldList, ListState, ListTable, Selection } from "./hold-list";
import { heldList } from "./list-code";

/** What a click on the checkbox of a row says. */
export interface Tick {
  readonly checked: boolean;
  readonly shiftKey: boolean;
}

export interface RowSelection {
  /** What is selected; of clicks that wait for the table, what they tick. */
  readonly selection: Readonly<Record<string, boolean>>;
  readonly selectRow: (id: string, tick: Tick) => void;
  readonly selectAll: (isAll: boolean) => void;
  /** Does again what could not be done; undefined where nothing failed. */
  readonly retry: (() => void) | undefined;
}

const nothing: Readonly<Record<string, boolean>> = {};

/** The selection of the list, held by a table that comes when a row is first pointed at; no click is lost meanwhile. */
export function useRowSelection(state: ListState, onSelection: (selection: Selection) => void): RowSelection {
  // The rows are drawn anew only where what they are given has changed: hence one function each, for good.
  const latest = useRef(state);
  latest.current = state;
  const held = useRef<HeldList>(undefined);
  const [waiting, setWaiting] = useState(nothing);
  const [retry, setRetry] = useState<() => void>();

  const change = useCallback(
    (ticks: Readonly<Record<string, boolean>>, act: (table: ListTable) => void) => {
      // The rows that were there to be clicked, even if a filter hides some before the table is there.
      const { recommendations } = latest.current;
      const apply = () => {
        held.current ??= heldList.code()?.();
        if (!held.current) return;
        latest.current = held.current.change({ ...latest.current, recommendations }, act);
        onSelection(latest.current.selection);
        setWaiting(nothing);
      };
      const fail = () => {
        setWaiting(nothing);
        setRetry(() => () => change(ticks, act));
      };
      setRetry(undefined);
      if (heldList.code()) return apply();
      setWaiting((others) => ({ ...others, ...ticks }));
      heldList.ask().then(apply, fail);
    },
    [onSelection],
  );
  const selectRow = useCallback(
    (id: string, { checked, shiftKey }: Tick) => {
      const tick = { target: { checked }, shiftKey };
      change({ [id]: checked }, (table) => table.getRow(id).getToggleSelectedHandler()(tick));
    },
    [change],
  );
  const selectAll = useCallback(
    (isAll: boolean) => {
      const ticks = Object.fromEntries(latest.current.recommendations.map(({ id }) => [id, isAll]));
      change(ticks, (table) => table.toggleAllRowsSelected(isAll));
    },
    [change],
  );
  return {
    selection: waiting === nothing ? state.selection : { ...state.selection, ...waiting },
    selectRow,
    selectAll,
    retry,
  };
}
