import type { Column } from "@tanstack/react-table";
import type { CSSProperties, MouseEvent, ReactNode } from "react";
import { PINNED } from "@/lib/query/arrange";
import { NOT_YET_READ, REPORTED } from "@/lib/query/dimension";
import type { PivotColumn } from "@/lib/query/pivot";
import { type features, HEADS, LABEL, type LineHeader } from "./matrix-columns";
import type { Line } from "./matrix-lines";
import type { Placed } from "./use-cells-in-view";

/** Heads of the groups of columns; those of actors say why the empty cells below them are empty. */
const spanners: Readonly<Record<string, string>> = {
  own: "Own sources, read in full",
  [NOT_YET_READ]: "Own documents, not yet read in full",
  [REPORTED]: "Only reported by others",
  [PINNED]: "Pinned",
};

/** Where a column stands, for the style sheet: among the pinned, or after a gap where not all columns are drawn. */
export function columnStyle(
  column: Column<typeof features, Line>,
  index: number,
  gap: number | undefined,
): CSSProperties | undefined {
  if (column.getIsPinned()) return { "--at": column.getPinnedIndex() - HEADS.length } as CSSProperties;
  return gap === undefined ? undefined : ({ "--gap": gap, gridColumn: index + 1 } as CSSProperties);
}

interface SpannersProps {
  readonly headers: readonly LineHeader[];
  /** The group of each column. */
  readonly columns: readonly PivotColumn[];
  /** Names of the groups of measures; undefined where the columns are no measures. */
  readonly topics: ReadonlyMap<string, string> | undefined;
  readonly corner: ReactNode;
  /** Folds the reported actors away. */
  readonly onFold: (event: MouseEvent) => void;
}

/** The line above the heads: the controls in the corner, and what the columns below have in common. */
export function Spanners({ headers, columns, topics, corner, onFold }: SpannersProps) {
  const groups = new Map(columns.map(({ id, group }) => [id, group]));
  return (
    <tr role="row">
      {headers.map((header) => {
        const [first] = header.getLeafHeaders().filter(({ subHeaders }) => subHeaders.length === 0);
        if (header.isPlaceholder) {
          const isCorner = first?.column.id === LABEL;
          return (
            <td key={header.id} className={isCorner ? "label" : "total"}>
              {isCorner && corner}
            </td>
          );
        }
        const group = groups.get(first?.column.id ?? "") ?? "";
        const isReported = topics === undefined && group === REPORTED;
        const name = topics?.get(group) ?? spanners[group];
        return (
          <th
            key={header.id}
            role="columnheader"
            scope="colgroup"
            colSpan={header.colSpan}
            className={name === undefined ? undefined : group === PINNED ? "spanner pinned" : "spanner"}
            style={{ "--span": header.colSpan, "--at": 0 } as CSSProperties}
          >
            {name !== undefined && (
              <span title={name}>
                <span className="truncate" dir="auto">
                  {name}
                  {isReported && ` (${header.colSpan})`}
                </span>
                {isReported && (
                  <button
                    type="button"
                    className="link -my-1 ml-2 min-h-6 min-w-6 print:hidden"
                    onClick={onFold}
                  >
                    Fold
                  </button>
                )}
              </span>
            )}
          </th>
        );
      })}
    </tr>
  );
}

interface ColumnHeadProps {
  readonly header: LineHeader;
  readonly column: PivotColumn;
  readonly href: string | undefined;
  readonly placed: Placed;
  /** Its number, where not all columns are drawn. */
  readonly number: number | undefined;
  readonly isStop: boolean;
  readonly isOpen: boolean;
}

/** The head of a column: its short name, its page, its number of recommendations. */
export function ColumnHead({ header, column, href, placed, number, isStop, isOpen }: ColumnHeadProps) {
  const name = (
    <span dir="auto" className={isOpen ? "name text-accent underline underline-offset-2" : "name"}>
      {column.short}
    </span>
  );
  return (
    <th
      role="columnheader"
      scope="col"
      className={header.column.getIsPinned() ? "column pinned" : "column"}
      style={columnStyle(header.column, placed.index, number === undefined ? undefined : placed.gap)}
      aria-colindex={number}
      title={column.label}
    >
      {href === undefined ? (
        name
      ) : (
        <a
          href={href}
          data-column={placed.index}
          tabIndex={isStop ? 0 : -1}
          className="inline-grid min-h-6 min-w-6 content-end hover:underline"
        >
          {name}
          {column.short !== column.label && <span className="sr-only"> ({column.label})</span>}
        </a>
      )}
      <span className="block font-normal text-ink2">{column.total}</span>
    </th>
  );
}
