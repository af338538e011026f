import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useState } from "react";
import { ItemRow, keyOf, type ListItem, type RowContext } from "./list-row";

interface VirtualBodyProps {
  readonly items: readonly ListItem[];
  readonly context: RowContext;
  /** How high a closed row is, in pixels. */
  readonly height: number;
}

/** What the row with the quotes is taken to be high before it is measured, in pixels. */
const DETAIL_HEIGHT = 180;

/** The rows in view and some beyond, each at its place in a body that is as high as all of them; and the one with the focus. */
export function VirtualBody({ items, context, height }: VirtualBodyProps) {
  const [body, setBody] = useState<HTMLTableSectionElement | null>(null);
  const [focused, setFocused] = useState<ListItem>();
  const top = useTop(body);
  // A new function has the virtualizer work out every row again. An open row has a key of its own, so that its height goes with it.
  const getItemKey = useCallback(
    (at: number) => {
      const item = items[at];
      if (!item) return at;
      return isOpen(items, at) ? `open ${keyOf(item)}` : keyOf(item);
    },
    [items],
  );
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: items.length,
    estimateSize: (at) => (isQuotes(items[at]) ? DETAIL_HEIGHT : height),
    getItemKey,
    overscan: 4,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const places = defaultRangeExtractor(range);
      const at = focused ? items.findIndex((item) => keyOf(item) === keyOf(focused)) : -1;
      return at < 0 || places.includes(at) ? places : [...places, at].sort((a, b) => a - b);
    },
  });
  return (
    <tbody
      ref={setBody}
      className="relative"
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={({ target }) => setFocused(items[Number(target.closest("tr")?.dataset.index)])}
      onBlur={() => setFocused(undefined)}
    >
      {virtualizer.getVirtualItems().map(({ index: at, start }) => {
        const item = items[at];
        if (!item) return null;
        return (
          <ItemRow
            key={keyOf(item)}
            item={item}
            {...context}
            isPart
            at={at}
            offset={start - top}
            measure={isOpen(items, at) ? virtualizer.measureElement : undefined}
          />
        );
      })}
    </tbody>
  );
}

/** Whether an item is an open row or that of its quotes, as high as their texts; a closed row is as high as is known. */
const isOpen = (items: readonly ListItem[], at: number) => isQuotes(items[at]) || isQuotes(items[at + 1]);

const isQuotes = (item: ListItem | undefined) => item !== undefined && "quotesOf" in item;

/** How far an element is from the top of the document, in pixels: what stands above it can change its height. */
function useTop(element: HTMLElement | null): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(measure);
    function measure() {
      setTop(Math.round((element?.getBoundingClientRect().top ?? 0) + window.scrollY));
    }
    measure();
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
