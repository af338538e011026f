import { count } from "@/lib/query/describe";
import { nearestSearch } from "@/lib/query/nearest-search";
import { runQuery } from "@/lib/query/run";
import type { View } from "./use-view";

/** Where a search has found nothing: another that was perhaps meant, and what it would show. */
export function NearSearch({ view: { index, viewQuery, go } }: { readonly view: View }) {
  const near = nearestSearch(index, viewQuery.q);
  if (near === undefined) return null;
  const query = { ...viewQuery, q: near };
  const { length } = runQuery(index, query).recommendations;
  if (length === 0) return null;
  return (
    <p className="mt-3">
      Did you mean{" "}
      <button type="button" className="link" onClick={() => go(query)}>
        {near}
      </button>
      ? {count(length, "recommendation")}
    </p>
  );
}
