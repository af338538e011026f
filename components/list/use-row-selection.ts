"use client";

import { useCallback, useRef, useState } from "react";
import type { HeldList, ListState, ListTable, Selection } from "./hold-list";
import { heldList } from "./list-code";

/** What a click on the checkbox of a row says. */
export interface Tick {
  readonly checked: boolean;
  readonly shiftKey: boolean;
}

/** Whether a row is ticked, by the id of its recommendation. */
type Ticks = Readonly<Record<string, boolean>>;

export interface RowSelection {
  /** What is selected; of clicks that wait for the table, what they tick. */
  readonly selection: Ticks;
  readonly selectRow: (id: string, tick: Tick) => void;
  readonly selectAll: (isAll: boolean) => void;
  /** Does again what could not be done; undefined where nothing failed. */
  readonly retry: (() => void) | undefined;
}

const nothing: Ticks = {};

/**
 * The selection of the list, held by a table that comes when a checkbox is first pointed at. Clicks that are quicker wait for
 * it, and their rows are ticked meanwhile.
 */
export function useRowSelection(state: ListState, onSelection: (selection: Selection) => void): RowSelection {
  // The rows are drawn anew only where what they are given has changed: hence one function each, for good.
  const latest = useRef(state);
  latest.current = state;
  const held = useRef<HeldList>(undefined);
  const clicks = useRef<((held: HeldList) => void)[]>([]);
  const [waiting, setWaiting] = useState(nothing);
  const [isFailed, setFailed] = useState(false);

  const settle = useCallback(() => {
    const act = () => {
      held.current ??= heldList.code()?.();
      const { current: table } = held;
      if (table) for (const click of clicks.current.splice(0)) click(table);
      setWaiting(nothing);
    };
    setFailed(false);
    if (heldList.code()) return act();
    heldList.ask().then(act, () => {
      setWaiting(nothing);
      setFailed(true);
    });
  }, []);
  const change = useCallback(
    (ticks: Ticks, act: (table: ListTable) => void) => {
      // The rows that were there to be clicked, even if a filter hides some before the table is there.
      const { recommendations } = latest.current;
      clicks.current.push((table) => {
        latest.current = table.change({ ...latest.current, recommendations }, act);
        onSelection(latest.current.selection);
      });
      setWaiting((others) => ({ ...others, ...ticks }));
      settle();
    },
    [onSelection, settle],
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
  const selection = waiting === nothing ? state.selection : { ...state.selection, ...waiting };
  return { selection, selectRow, selectAll, retry: isFailed ? settle : undefined };
}
