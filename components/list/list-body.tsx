"use client";

import { lazy, Suspense, useMemo } from "react";
import type { Recommendation } from "@/lib/model/corpus";
import { ItemRow, keyOf, type RowSettings, toItems } from "./list-items";

/** Only a long list needs it. */
const WindowedRows = lazy(() =>
  import("./windowed-rows").then(({ WindowedRows }) => ({ default: WindowedRows })),
);

/** As many rows as fill a screen, until the rest can be told. */
const SCREENFUL = 40;

interface ListBodyProps extends RowSettings {
  readonly recommendations: readonly Recommendation[];
  /** Whether all rows are on the page, or those near what is in view. */
  readonly isWhole: boolean;
}

/** The rows of the list. */
export function ListBody({ recommendations, isWhole, ...settings }: ListBodyProps) {
  const { expanded } = settings;
  const items = useMemo(() => toItems(recommendations, expanded), [recommendations, expanded]);
  const rows = (some: typeof items) => (
    <tbody>
      {some.map((item) => (
        <ItemRow key={keyOf(item)} item={item} settings={settings} />
      ))}
    </tbody>
  );
  if (isWhole) return rows(items);
  return (
    <Suspense fallback={rows(items.slice(0, SCREENFUL))}>
      <WindowedRows items={items} settings={settings} />
    </Suspense>
  );
}
