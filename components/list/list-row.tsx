import type { ExpandedState } from "@tanstack/react-table";
import { ChevronRight } from "lucide-react";
import { memo, type Ref } from "react";
import type { ListColumn } from "@/lib/query/list-columns";
import { ListCell, type ListCellProps } from "./list-cells";
import { QuotesOfRow } from "./quotes-of-row";
import type { ListTableRow } from "./use-list-table";

/** A row of the table: that of a recommendation, or the one below it that holds its quotes. */
export type ListItem = ListTableRow | { readonly quotesOf: ListTableRow };

export interface RowContext extends Pick<ListCellProps, "index" | "terms"> {
  readonly columns: readonly ListColumn[];
}

/**
 * Where a row stands whose place is worked out, since not all rows are on the page. Single values, and not an object made
 * anew, so that memo finds them equal.
 */
interface Placement {
  /** Its number among the items. */
  readonly at?: number | undefined;
  /** How far down the body, in pixels. */
  readonly offset?: number | undefined;
  readonly measure?: Ref<HTMLTableRowElement> | undefined;
}

interface ItemProps extends RowContext, Placement {
  readonly item: ListItem;
  /** Whether only a part of the rows is on the page, so that each must say which one it is. */
  readonly isPart?: boolean | undefined;
}

/** Rows of the table, and below each open one the row that holds its quotes. */
export function toItems(rows: readonly ListTableRow[], expanded: ExpandedState): readonly ListItem[] {
  if (expanded !== true && !Object.values(expanded).includes(true)) return rows;
  return rows.flatMap((row): ListItem[] =>
    expanded === true || expanded[row.id] ? [row, { quotesOf: row }] : [row],
  );
}

/** Id of the row that shows the quotes of a recommendation. */
const detailId = (recommendation: string) => `quotes-of-${recommendation}`;

export const keyOf = (item: ListItem) => ("quotesOf" in item ? detailId(item.quotesOf.id) : item.id);

export function ItemRow({ item, ...props }: ItemProps) {
  return "quotesOf" in item ? (
    <DetailRow row={item.quotesOf} {...props} />
  ) : (
    <ListRow row={item} isSelected={item.getIsSelected()} isOpen={item.getIsExpanded()} {...props} />
  );
}

interface RowProps extends Omit<ItemProps, "item"> {
  readonly row: ListTableRow;
}

interface ListRowProps extends RowProps {
  readonly isSelected: boolean;
  readonly isOpen: boolean;
}

/** One recommendation: its checkbox, the button that opens its quotes, its cells. */
const ListRow = memo(function ListRow(props: ListRowProps) {
  const { row, isSelected, isOpen, columns, index, terms, isPart } = props;
  const { id, statement } = row.original;
  return (
    <tr
      {...placed(props)}
      data-id={id}
      // The head of the table is the first row, and rows are counted from 1.
      aria-rowindex={isPart ? row.index + 2 : undefined}
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
          <ListCell ids={fields} recommendation={row.original} index={index} terms={terms} />
        </td>
      ))}
    </tr>
  );
});

/** The row below an open one: its quotes in context. */
function DetailRow(props: RowProps) {
  const { row, columns, index, terms } = props;
  return (
    <tr {...placed(props)} id={detailId(row.id)} className="detail">
      <td colSpan={columns.length + 1}>
        <QuotesOfRow recommendation={row.original} index={index} terms={terms} />
      </td>
    </tr>
  );
}

function placed({ at, offset, measure }: Placement) {
  if (offset === undefined) return undefined;
  const style = { position: "absolute", insetInline: 0, top: 0, translate: `0 ${offset}px` } as const;
  return { "data-index": at, ref: measure, style };
}
