"use client";

import type { ExpandedState } from "@tanstack/react-table";
import { ChevronRight } from "lucide-react";
import { type CSSProperties, memo, type Ref } from "react";
import type { ListColumn } from "@/lib/query/list-columns";
import { ListCell, type ListCellProps } from "./list-cells";
import { QuotesOfRow } from "./quotes-of-row";
import type { ListTableRow } from "./use-list-table";

/** A row of the table: that of a recommendation, or the one below it that holds its quotes. */
export interface ListItem {
  readonly kind: "row" | "detail";
  readonly row: ListTableRow;
  /** The place of the recommendation among all, counted from 0. */
  readonly at: number;
}

export interface RowContext extends Pick<ListCellProps, "index" | "terms"> {
  readonly columns: readonly ListColumn[];
}

/** Where a row stands whose place is worked out, since not all rows are on the page. */
export interface Placement {
  readonly "data-index": number;
  readonly style: CSSProperties;
  readonly ref: Ref<HTMLTableRowElement>;
}

interface ItemProps extends RowContext {
  readonly item: ListItem;
  /** Whether only a part of the rows is on the page, so that each must say which one it is. */
  readonly isPart?: boolean | undefined;
  readonly placement?: Placement | undefined;
}

/**
 * Some rows of the table, and below each open one the row that holds its quotes.
 *
 * @param first the place of the first of them among all, counted from 0
 * @param expanded which of them are open
 */
export function toItems(
  rows: readonly ListTableRow[],
  first: number,
  expanded: ExpandedState,
): readonly ListItem[] {
  return rows.flatMap((row, at): ListItem[] => {
    const item: ListItem = { kind: "row", row, at: first + at };
    return expanded === true || expanded[row.id] ? [item, { ...item, kind: "detail" }] : [item];
  });
}

/** Id of the row that shows the quotes of a recommendation. */
const detailId = (recommendation: string) => `quotes-of-${recommendation}`;

export const keyOf = ({ kind, row }: ListItem) => `${kind} ${row.id}`;

export function ItemRow({ item: { kind, row, at }, ...props }: ItemProps) {
  return kind === "row" ? (
    <ListRow row={row} at={at} isSelected={row.getIsSelected()} isOpen={row.getIsExpanded()} {...props} />
  ) : (
    <DetailRow row={row} {...props} />
  );
}

interface RowProps extends Omit<ItemProps, "item"> {
  readonly row: ListTableRow;
}

interface ListRowProps extends RowProps {
  readonly at: number;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
}

/** One recommendation: its checkbox, the button that opens its quotes, its cells. */
const ListRow = memo(function ListRow(props: ListRowProps) {
  const { row, at, isSelected, isOpen, columns, index, terms, isPart, placement } = props;
  const { id, statement } = row.original;
  return (
    <tr
      {...placement}
      data-id={id}
      // The head of the table is the first row, and rows are counted from 1.
      aria-rowindex={isPart ? at + 2 : undefined}
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
            onClick={() => row.toggleExpanded()}
          >
            <ChevronRight size={15} strokeWidth={2} aria-hidden="true" />
          </button>
          <label>
            <input
              type="checkbox"
              checked={isSelected}
              aria-label={`Select: ${statement}`}
              onChange={row.getToggleSelectedHandler()}
            />
          </label>
        </span>
      </td>
      {columns.map(({ id: column, fields, heading }) => (
        <td key={column} className={column} data-label={heading}>
          <ListCell column={fields} recommendation={row.original} index={index} terms={terms} />
        </td>
      ))}
    </tr>
  );
});

/** The row below an open one: its quotes in context. */
function DetailRow({ row, columns, index, terms, placement }: RowProps) {
  return (
    <tr {...placement} id={detailId(row.id)} className="detail">
      <td colSpan={columns.length + 1}>
        <QuotesOfRow recommendation={row.original} index={index} terms={terms} />
      </td>
    </tr>
  );
}
