import type { PivotColumn } from "@/lib/query/pivot";
import type { DimensionId } from "@/lib/query/query";
import type { MatrixRow as Row } from "@/lib/view/matrix";

/** What the rows and columns of each kind are called. */
export const dimensionHeads: Readonly<Record<DimensionId, string>> = {
  measure: "Measure",
  topic: "Topic",
  actor: "Actor",
  source: "Source",
  addressee: "Addressee",
};

/** The page of a row or column, where it has one. */
export function pageOf(kind: DimensionId, id: string): string | undefined {
  if (kind === "measure" || kind === "actor" || kind === "source") return `/${kind}s/${id}`;
  return undefined;
}

interface ColumnHeadProps {
  readonly column: PivotColumn | undefined;
  readonly at: number;
  readonly kind: DimensionId;
  readonly open: string | undefined;
}

/** The head of a column: its short name, its page, its number of recommendations. */
export function ColumnHead({ column, at, kind, open }: ColumnHeadProps) {
  if (!column) return null;
  const href = pageOf(kind, column.id);
  const name = (
    <span className={column.id === open ? "name text-accent underline underline-offset-2" : "name"}>
      {column.short}
    </span>
  );
  return (
    <th role="columnheader" scope="col" className="column" title={column.label}>
      {href === undefined ? (
        name
      ) : (
        <a href={href} data-at={`-1,${at}`} tabIndex={-1} className="hover:underline">
          {name}
          {column.short !== column.label && <span className="sr-only"> ({column.label})</span>}
        </a>
      )}
      <span className="block font-normal text-ink2">{column.total}</span>
    </th>
  );
}

interface TopicRowProps {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly group: string | undefined;
  readonly columns: number;
}

/** The row that names a topic above its measures. */
export function TopicRow({ label, rows, group, columns }: TopicRowProps) {
  const total = rows.reduce((sum, row) => (row.group === group ? sum + row.total : sum), 0);
  return (
    <tr role="row" className="topic">
      <th role="rowheader" scope="rowgroup" className="label">
        {label}
      </th>
      <td role="gridcell" className="total">
        <span>{total}</span>
      </td>
      <td role="gridcell" colSpan={columns} aria-hidden="true" />
    </tr>
  );
}
