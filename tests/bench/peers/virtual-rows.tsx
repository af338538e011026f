import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";
import { type ColumnId, columns, ROW_HEIGHT } from "./records";

interface VirtualRowsProps {
  readonly count: number;
  readonly total: number;
  readonly onSearch: (word: string) => void;
  readonly onSort: (column: ColumnId) => void;
  readonly row: (at: number) => ReactNode;
}

/**
 * A search box, the number of rows, headings that sort, and the rows in view: the same under TanStack Table and the floor.
 * A row is kept by its place: to say something else there costs less than to move a row.
 */
export function VirtualRows({ count, total, onSearch, onSort, row }: VirtualRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 5,
  });
  return (
    <>
      <p>
        <input type="search" onChange={({ target }) => onSearch(target.value)} />{" "}
        <output>{`${count} of ${total}`}</output>
      </p>
      <div id="rows" ref={scroller}>
        <table>
          <thead>
            <tr>
              {columns.map(({ id, label, place }) => (
                <th scope="col" key={id}>
                  {place ? (
                    <button type="button" onClick={() => onSort(id)}>
                      {label}
                    </button>
                  ) : (
                    label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, key, start }) => (
              <tr aria-rowindex={index + 2} key={key} style={{ transform: `translateY(${start}px)` }}>
                {row(index)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
