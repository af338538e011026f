"use client";

import { ChevronRight } from "lucide-react";
import { memo, type Ref } from "react";
import type { ListColumn } from "@/lib/query/list-columns";
import { ListCell, type ListCellProps } from "./list-cells";
import type { Tick } from "./use-row-selection";

export interface ListRowProps extends ListCellProps {
  readonly columns: readonly ListColumn[];
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly onSelect: (id: string, tick: Tick) => void;
  readonly onOpen: (id: string) => void;
  /** Where not all rows are on the page: its place in the table, and its number among the recommendations. */
  readonly place?: number | undefined;
  readonly number?: number | undefined;
  readonly ref?: Ref<HTMLTableRowElement> | undefined;
}

/** Id of the row that shows the quotes of a recommendation. */
export const detailId = (recommendation: string) => `quotes-of-${recommendation}`;

/** The same in every row, so that it is made once. */
const chevron = <ChevronRight size={15} strokeWidth={2} aria-hidden="true" />;

/** One recommendation: its checkbox, the button that opens its quotes, its cells. Drawn anew only when it has changed. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { recommendation, index, terms, columns, isSelected, isOpen, onSelect, onOpen, place, number, ref } =
    props;
  const { id, statement } = recommendation;
  return (
    <tr
      ref={ref}
      data-id={id}
      data-index={place}
      aria-rowindex={number === undefined ? undefined : number + 1}
      data-selected={isSelected || undefined}
      data-open={isOpen || undefined}
    >
      <td className="tools">
        <span>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailId(id) : undefined}
            aria-label={`Quotes in context: ${statement}`}
            onClick={() => onOpen(id)}
          >
            {chevron}
          </button>
          <label>
            <input
              type="checkbox"
              checked={isSelected}
              aria-label={`Select: ${statement}`}
              onChange={({ target, nativeEvent }) =>
                onSelect(id, {
                  checked: target.checked,
                  shiftKey: nativeEvent instanceof MouseEvent && nativeEvent.shiftKey,
                })
              }
            />
          </label>
        </span>
      </td>
      {columns.map((column) => (
        <td key={column.id} className={column.id} data-label={column.heading}>
          <ListCell column={column.fields} recommendation={recommendation} index={index} terms={terms} />
        </td>
      ))}
    </tr>
  );
});
