import type { Go } from "@/components/explorer/use-view";
import { COMPARED_MAX, COMPARED_MIN, comparisonQuery } from "@/lib/query/comparison";
import { count } from "@/lib/query/count-noun";
import { compareAddress } from "@/lib/query/parameters";
import { comparedKind, defaultQuery, type Query } from "@/lib/query/query";

interface TickedColumnsProps {
  readonly query: Query;
  readonly go: Go;
}

/** What can be done with the columns whose heads are ticked: compare them, with the filter that is on. */
export function TickedColumns({ query, go }: TickedColumnsProps) {
  const { length } = query.actors;
  const { q, filters, recommendation, actors, cols } = query;
  const compared = comparisonQuery({ ...defaultQuery, q, filters, recommendation, actors, cols });
  return (
    <span role="status" className="ml-auto flex items-center gap-3">
      {length < COMPARED_MIN && "Tick another head to compare."}
      {length > COMPARED_MAX && `At most ${COMPARED_MAX} can be compared.`}
      {length >= COMPARED_MIN && length <= COMPARED_MAX && (
        <a
          className="control h-[28px] border-accent bg-accent text-paper hover:border-ink"
          href={compareAddress(compared)}
        >
          Compare {count(length, comparedKind(query))}
        </a>
      )}
      <button type="button" className="link min-h-6" onClick={() => go({ ...query, actors: [] })}>
        Untick
      </button>
    </span>
  );
}
