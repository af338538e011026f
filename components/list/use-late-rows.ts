"use client";

import { type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Recommendation } from "@/lib/model/corpus";
import type { ListColumn } from "@/lib/query/list-columns";
import { type Places, placesInView } from "./places-in-view";
import { useBeforeLook } from "./use-before-look";

/** What the rows of the list show. */
export interface Shown {
  readonly recommendations: readonly Recommendation[];
  readonly columns: readonly ListColumn[];
  readonly terms: readonly string[];
}

/** What is drawn in one go: the rows at some places as they are to be, and the others still as they were. */
export interface InTurn {
  readonly now: Shown;
  /** The same as `now` once all rows are as they are to be. */
  readonly late: Shown;
  readonly inView: Places;
}

/**
 * Another list is drawn in two goes, since drawing hundreds of rows takes longer than a click should: first the rows in view,
 * and as soon as these have been painted all others; or at once where the reader scrolls, prints, or opens the browser's find.
 *
 * @param isWhole whether all rows are on the page; else there are no others to be drawn, and none to become others
 */
export function useLateRows(table: RefObject<HTMLTableElement | null>, now: Shown, isWhole: boolean): InTurn {
  const deferred = useDeferredValue(isWhole ? now : undefined);
  const [asked, setAsked] = useState<Shown>();
  const late = isWhole && asked !== now && deferred ? deferred : now;
  // Asked only when another list comes, and before anything of it is on the page: nothing must be laid out for it.
  const inView = useMemo(() => {
    const rows = table.current?.querySelectorAll("tbody tr[data-id]") ?? [];
    return late === now ? everywhere : placesInView(rows, now.recommendations.length);
  }, [late, now, table]);
  const finish = useCallback(() => flushSync(() => setAsked(now)), [now]);
  const isLate = late !== now;
  useBeforeLook(isLate ? finish : undefined);
  useEffect(() => {
    if (!isLate) return;
    window.addEventListener("scroll", finish);
    return () => window.removeEventListener("scroll", finish);
  }, [isLate, finish]);
  return { now, late, inView };
}

const everywhere: Places = { first: 0, last: Number.POSITIVE_INFINITY };
