import { count } from "@/lib/query/count-noun";
import { nearestSearch } from "@/lib/query/nearest-search";
import { runQuery } from "@/lib/query/run";
import { suggestFewerFilters } from "@/lib/query/suggest-fewer-filters";
import type { View } from "./use-view";

/** No result: what was perhaps searched for, which filter to drop, and what that would bring. */
export function NoRows({ view }: { readonly view: View }) {
  const { index, viewQuery, go } = view;
  const ways = suggestFewerFilters(index, viewQuery);
  return (
    <div className="py-10 max-sm:px-4">
      <p className="font-semibold font-serif text-[22px] leading-7">Nothing matches.</p>
      <NearSearch view={view} />
      {ways.length > 0 && <p className="mt-3">Remove a filter:</p>}
      <ul className="mt-1 grid gap-1">
        {ways.map(({ label, query, recommendations }) => (
          <li key={label}>
            <button type="button" className="link" onClick={() => go(query)}>
              Without {label}
            </button>
            : {count(recommendations, "recommendation")}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a search has found nothing: another that was perhaps meant, and what it would show. */
function NearSearch({ view: { index, viewQuery, go } }: { readonly view: View }) {
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
