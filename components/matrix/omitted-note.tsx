import type { ReactNode } from "react";
import type { Recommendation } from "@/lib/model/corpus";
import { count } from "@/lib/query/count-noun";
import { countUnplaced, REPORTED } from "@/lib/query/dimension";
import { isNarrowed, type Query, toggleFold } from "@/lib/query/query";
import type { Matrix } from "@/lib/view/matrix/matrix";

interface OmittedNoteProps {
  readonly matrix: Matrix;
  /** How many rows there are to choose from, and how many of them are shown. */
  readonly rows: { readonly shown: number; readonly of: number };
  /** What the sentence above the table counts. */
  readonly recommendations: readonly Recommendation[];
  readonly query: Query;
  readonly go: (next: Query) => void;
}

/** Says which rows and columns the table leaves out, and brings them back: nothing is missing without a word. */
export function OmittedNote({ matrix, rows, recommendations, query, go }: OmittedNoteProps) {
  const { omitted: emptied } = matrix;
  const { folded, hidden } = matrix.away;
  const columnKind = query.cols === "stance" ? "actor" : query.cols;
  const omitted = [
    ...(emptied.rows > 0 ? [count(emptied.rows, query.rows)] : []),
    ...(emptied.columns > 0 ? [count(emptied.columns, columnKind)] : []),
  ];
  const unplaced = countUnplaced(recommendations, query.rows, query.cols);
  return (
    <p className="flex flex-wrap gap-x-6 px-(--page-x) py-1.5 text-balance text-ink2 text-xs empty:hidden">
      {unplaced > 0 && (
        <span>
          Not in the table: {unplaced} of {count(recommendations.length, "recommendation")} that do not say
          who should act.
        </span>
      )}
      {folded > 0 && (
        <span>
          Hiding {count(folded, "actor")} quoted or described by others.
          <Show onClick={() => go(toggleFold(query, REPORTED))}>Show</Show>
        </span>
      )}
      {hidden > 0 && (
        <span>
          Hiding {count(hidden, "column")}.<Show onClick={() => go({ ...query, hide: [] })}>Show</Show>
        </span>
      )}
      {isNarrowed(query) && (
        <span>
          Showing {rows.shown} of {count(rows.of, query.rows)}.
          <Show onClick={() => go({ ...query, scope: "all", by: [] })}>Show all</Show>
        </span>
      )}
      {omitted.length > 0 && (
        <span>
          Hiding {omitted.join(" and ")} without a match.
          <Show onClick={() => go({ ...query, empty: true })}>Show</Show>
        </span>
      )}
      {query.empty && (
        <span>
          Showing rows and columns without a match.
          <Show onClick={() => go({ ...query, empty: false })}>Hide</Show>
        </span>
      )}
    </p>
  );
}

function Show({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="link ml-1.5 min-h-6 min-w-6 print:hidden" onClick={onClick}>
      {children}
    </button>
  );
}
