"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type Ref, useLayoutEffect, useRef, useState } from "react";
import { ItemRow, keyOf, type ListItem, type RowSettings } from "./list-items";

interface WindowedRowsProps {
  readonly items: readonly ListItem[];
  readonly settings: RowSettings;
}

/** What a row is taken to be high before it has been on the page, in pixels; then it is measured. */
const HEIGHTS = { row: 76, detail: 180 } as const;

/** The rows in view and some beyond; an empty part above and one below keep the place of the others. */
export function WindowedRows({ items, settings }: WindowedRowsProps) {
  const start = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  // Whatever stands above the table can change its height: the notice, an open facet.
  useLayoutEffect(() => {
    const measure = () => setTop((start.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: items.length,
    estimateSize: (at) => HEIGHTS[items[at]?.kind ?? "row"],
    getItemKey: (at) => {
      const item = items[at];
      return item ? keyOf(item) : at;
    },
    overscan: 12,
    scrollMargin: top,
    useFlushSync: false,
  });
  const shown = virtualizer.getVirtualItems();
  const before = (shown[0]?.start ?? top) - top;
  const after = virtualizer.getTotalSize() - ((shown.at(-1)?.end ?? top) - top);
  return (
    <>
      <Gap ref={start} height={before} />
      <tbody>
        {shown.map(({ index: at, key }) => {
          const item = items[at];
          if (!item) return null;
          return (
            <ItemRow key={key} ref={virtualizer.measureElement} place={at} item={item} settings={settings} />
          );
        })}
      </tbody>
      <Gap height={after} />
    </>
  );
}

interface GapProps {
  readonly height: number;
  readonly ref?: Ref<HTMLTableSectionElement>;
}

function Gap({ height, ref }: GapProps) {
  return (
    <tbody ref={ref} aria-hidden="true" className="gap">
      {height > 0 && (
        <tr style={{ height }}>
          <td />
        </tr>
      )}
    </tbody>
  );
}
