import { type CSSProperties, memo } from "react";
import { PINNED } from "@/lib/query/arrange";
import type { PivotColumn } from "@/lib/query/pivot";
import type { DimensionId } from "@/lib/query/query";

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

/** Where a pinned column stays: its place among the pinned, for the style sheet. */
export function pinnedStyle(at: number | undefined): CSSProperties | undefined {
  return at === undefined ? undefined : ({ "--at": at } as CSSProperties);
}

interface ColumnHeadProps {
  readonly column: PivotColumn | undefined;
  readonly at: number;
  readonly kind: DimensionId;
  readonly open: boolean;
}

/** The head of a column: its short name, its page, its number of recommendations. Memoised: there can be hundreds. */
export const ColumnHead = memo(function ColumnHead({ column, at, kind, open }: ColumnHeadProps) {
  if (!column) return null;
  const href = pageOf(kind, column.id);
  const isPinned = column.group === PINNED;
  const name = (
    <span className={open ? "name text-accent underline underline-offset-2" : "name"}>{column.short}</span>
  );
  return (
    <th
      role="columnheader"
      scope="col"
      className={isPinned ? "column pinned" : "column"}
      style={pinnedStyle(isPinned ? at : undefined)}
      title={column.label}
    >
      {href === undefined ? (
        name
      ) : (
        <a href={href} data-column={at} tabIndex={-1} className="hover:underline">
          {name}
          {column.short !== column.label && <span className="sr-only"> ({column.label})</span>}
        </a>
      )}
      <span className="block font-normal text-ink2">{column.total}</span>
    </th>
  );
});
