import type { ReactNode } from "react";
import { count } from "@/lib/query/describe";
import type { DimensionId, Query } from "@/lib/query/query";
import type { Matrix } from "@/lib/view/matrix";

interface RemainderProps {
  readonly matrix: Matrix;
  readonly query: Query;
  /** How many columns are folded away. */
  readonly folded: number;
  readonly go: (next: Query) => void;
}

/** Says which rows and columns the table leaves out, and brings them back: nothing is missing without a word. */
export function Remainder({ matrix, query, folded, go }: RemainderProps) {
  const { rows, columns } = matrix.omitted;
  const omitted = [part(rows, query.rows), part(columns, query.cols)].filter((text) => text !== undefined);
  if (omitted.length === 0 && folded === 0 && !query.empty) return null;
  return (
    <p className="flex flex-wrap gap-x-6 px-(--page-x) py-1.5 text-ink2 text-xs print:hidden">
      {folded > 0 && (
        <span>
          {count(folded, "actor")} who are only reported by others: folded away.
          <Show onClick={() => go({ ...query, fold: [] })}>Unfold</Show>
        </span>
      )}
      {omitted.length > 0 && (
        <span>
          {omitted.join(" and ")} without a recommendation in this view: left out.
          <Show onClick={() => go({ ...query, empty: true })}>Show them</Show>
        </span>
      )}
      {query.empty && (
        <span>
          Rows and columns that the filter empties are shown.
          <Show onClick={() => go({ ...query, empty: false })}>Leave them out</Show>
        </span>
      )}
    </p>
  );
}

function part(number: number, kind: DimensionId): string | undefined {
  return number === 0 ? undefined : count(number, kind);
}

function Show({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="link ml-1.5" onClick={onClick}>
      {children}
    </button>
  );
}
