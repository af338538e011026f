"use client";

import { Fragment } from "react";
import { ItemRow, keyOf, type ListItem, type RowSettings } from "./list-items";
import { useKeptFocus } from "./use-kept-focus";
import type { InTurn } from "./use-late-rows";

interface RowsInTurnProps {
  readonly rows: InTurn;
  readonly settings: Omit<RowSettings, "columns" | "terms">;
}

/**
 * All rows of the list, by their places: when the list changes, a row takes on another recommendation, which costs the browser
 * much less than to move rows about.
 */
export function RowsInTurn({ rows: { now, late, inView }, settings }: RowsInTurnProps) {
  const focus = useKeptFocus(late === now);
  const counts = { now: now.recommendations.length, late: late.recommendations.length };
  // What is too many goes at once only where it could come into view: to take rows away takes its time too.
  const count = counts.now > inView.last ? Math.max(counts.now, counts.late) : counts.now;
  const places = Array.from({ length: count }, (_, at) => {
    const { recommendations, ...shown } = at >= inView.first && at <= inView.last ? now : late;
    return { at, recommendation: recommendations[at], shown };
  });
  return (
    <tbody {...focus}>
      {places.map(({ at, recommendation, shown }) => {
        // A place that is new, and not in view, comes with the others.
        if (!recommendation) return null;
        const row: ListItem = { kind: "row", recommendation, at };
        const detail: ListItem = { ...row, kind: "detail" };
        const all = { ...settings, ...shown };
        return (
          <Fragment key={at}>
            <ItemRow item={row} settings={all} />
            {settings.expanded[recommendation.id] && (
              <ItemRow key={keyOf(detail)} item={detail} settings={all} />
            )}
          </Fragment>
        );
      })}
    </tbody>
  );
}
