import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import { useBrowserFind } from "@/components/ui/use-browser-find";
import { useMedia } from "@/components/ui/use-media";
import type { Density } from "@/lib/query/query";
import { isLarge } from "./whole-max";

/** A column that is drawn, and where not all are, how many before it are not. */
export interface Placed {
  readonly index: number;
  readonly gap?: number;
}

/** Heights of rows and widths of columns in pixels, as in the style sheets. */
const sizes = {
  desk: { row: 29, words: 97, topic: 33, column: 84 },
  phone: { row: 58, words: 126, topic: 32, column: 31 },
  wordsColumn: 176,
};

interface CellsInViewOptions {
  readonly frame: RefObject<HTMLElement | null>;
  /** For each row, whether it is the head of a topic. */
  readonly topics: readonly boolean[];
  readonly columns: number;
  /** How many of the columns are pinned, and always drawn. */
  readonly pinned: number;
  readonly density: Density;
  /** Rows and columns that are drawn in any case: of the cell that has the focus, and of the one that is open. */
  readonly kept: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/**
 * Which rows and columns are drawn: undefined for all of them. Of a large matrix those in view, until the reader asks for
 * the find of the browser, which can only find what is there.
 */
export function useCellsInView(options: CellsInViewOptions) {
  const { frame, topics, columns, pinned, density, kept } = options;
  const [isWhole, setWhole] = useState(false);
  const isPhone = useMedia("(max-width: 599px)");
  const enabled = isLarge(topics.length, columns) && !isWhole;
  const size = isPhone ? sizes.phone : sizes.desk;
  const hasWords = density === "statements";
  const heightOf = (at: number) => (topics[at] ? size.topic : hasWords ? size.words : size.row);
  const common = {
    enabled,
    getScrollElement: () => frame.current,
    initialRect: { width: 1440, height: 900 },
  };
  const rowVirtualizer = useVirtualizer({
    ...common,
    count: topics.length,
    estimateSize: heightOf,
    overscan: 8,
    rangeExtractor: (range) => withKept(range, kept.rows),
  });
  const columnVirtualizer = useVirtualizer({
    ...common,
    horizontal: true,
    count: columns - pinned,
    estimateSize: () => (hasWords ? sizes.wordsColumn : size.column),
    overscan: 4,
    rangeExtractor: (range) =>
      withKept(
        range,
        kept.columns.map((at) => at - pinned),
      ),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other sizes mean other places
  useLayoutEffect(() => {
    if (!enabled) return;
    rowVirtualizer.measure();
    columnVirtualizer.measure();
  }, [enabled, size, hasWords, topics, columns]);

  useBrowserFind(enabled ? () => setWhole(true) : undefined);

  const columnsInView = [
    ...Array.from({ length: pinned }, (_, at) => at),
    ...columnVirtualizer.getVirtualItems().map(({ index }) => pinned + index),
  ];
  const columnKey = columnsInView.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows need not be drawn again for the same columns
  const placedColumns = useMemo(
    () =>
      columnsInView.map((index, at): Placed => ({ index, gap: index - (columnsInView[at - 1] ?? -1) - 1 })),
    [columnKey],
  );
  if (!enabled) return undefined;
  const rows = rowVirtualizer.getVirtualItems();
  return {
    height: rowVirtualizer.getTotalSize(),
    columns: placedColumns,
    rows: rows.map(({ index, start, size }, at) => ({ index, size, gap: start - (rows[at - 1]?.end ?? 0) })),
  };
}

function withKept(range: Range, kept: readonly number[]): number[] {
  const inRange = kept.filter((at) => at >= 0 && at < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...inRange])].sort((a, b) => a - b);
}
