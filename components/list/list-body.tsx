"use client";

import { lazy, Suspense, useMemo } from "react";
import { ItemRow, keyOf, type ListItem, type RowSettings, toItems } from "./list-items";
import { RowsInTurn } from "./rows-in-turn";
import type { InTurn, Shown } from "./use-late-rows";

interface RowsProps {
  readonly items: readonly ListItem[];
  readonly settings: RowSettings;
}

/** Only a long list needs it. Where it cannot be fetched, all rows are drawn: slow, but none is missing. */
const WindowedRows = lazy(() =>
  import("./windowed-rows").then(
    ({ WindowedRows }) => ({ default: WindowedRows }),
    () => ({ default: Rows }),
  ),
);

/** As many rows as fill a screen, until the rest can be told. */
const SCREENFUL = 40;

interface ListBodyProps {
  readonly rows: InTurn;
  readonly settings: Omit<RowSettings, "columns" | "terms">;
  /** Whether all rows are on the page, or those near what is in view. */
  readonly isWhole: boolean;
}

/** The rows of the list. */
export function ListBody({ rows, settings, isWhole }: ListBodyProps) {
  return isWhole ? (
    <RowsInTurn rows={rows} settings={settings} />
  ) : (
    <RowsInPart {...rows.now} {...settings} />
  );
}

type RowsInPartProps = Shown & ListBodyProps["settings"];

function RowsInPart({ recommendations, ...settings }: RowsInPartProps) {
  const { expanded } = settings;
  const items = useMemo(() => toItems(recommendations, expanded), [recommendations, expanded]);
  return (
    <Suspense fallback={<Rows items={items.slice(0, SCREENFUL)} settings={settings} />}>
      <WindowedRows items={items} settings={settings} />
    </Suspense>
  );
}

function Rows({ items, settings }: RowsProps) {
  return (
    <tbody>
      {items.map((item) => (
        <ItemRow key={keyOf(item)} item={item} settings={settings} />
      ))}
    </tbody>
  );
}
