import type { Go } from "@/components/explorer/use-view";
import { isFiltered, type Query } from "@/lib/query/query";
import { CompareLink } from "./compare-link";

interface NothingShownProps {
  readonly query: Query;
  readonly go: Go;
}

/** What is asked for holds no measure: says so, and leads back to what does. */
export function NothingShown({ query, go }: NothingShownProps) {
  const isPart = query.relation.length > 0;
  return (
    <p className="py-8 text-[15px]">
      {query.relation.join() === "differ"
        ? "They differ on no measure."
        : "No measure is left in what is shown."}{" "}
      {isPart && (
        <CompareLink query={{ ...query, relation: [] }} go={go} className="link">
          Show the whole comparison
        </CompareLink>
      )}
      {!isPart && isFiltered(query) && "Clear the filter to see the comparison."}
    </p>
  );
}
