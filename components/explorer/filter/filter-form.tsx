import { ChevronDown } from "lucide-react";
import { serializeQuery } from "@/lib/query/parameters";
import { clearFilters, isFiltered, type Query } from "@/lib/query/query";
import type { Result } from "@/lib/query/run";
import type { FacetButton } from "./facet-bar";

interface FilterFormProps {
  readonly query: Query;
  readonly facets: Result["facets"];
  readonly buttons: readonly FacetButton[];
}

/** The filters for readers without script: a form that asks the server for the page again. */
export function FilterForm({ query, facets, buttons }: FilterFormProps) {
  const own = new Set<string>(["q", "page", "cell", ...buttons.map(({ parameter }) => parameter)]);
  const others = [...new URLSearchParams(serializeQuery(query))].filter(([name]) => !own.has(name));
  return (
    <form method="get" className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
      {others.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        type="search"
        name="q"
        defaultValue={query.q}
        aria-label="Search names, statements and quotes"
        placeholder="Search names, texts"
        className="control w-[208px] cursor-text bg-transparent font-normal placeholder:text-ink2"
      />
      {buttons.map(({ parameter, label, chosen }) => (
        <details key={parameter} className="group" open={chosen > 0}>
          <summary className="flex h-[30px] items-center gap-1.5 font-medium">
            {label}
            <ChevronDown size={12} strokeWidth={2} aria-hidden="true" className="group-open:rotate-180" />
          </summary>
          <ul className="grid max-h-[160px] gap-0.5 overflow-y-auto pr-4">
            {facets[parameter].map(({ value, label: name, count, chosen: ticked }) => (
              <li key={value}>
                <label className="flex items-center gap-2">
                  <input type="checkbox" name={parameter} value={value} defaultChecked={ticked} />
                  {name}
                  <span className="text-ink2">{count}</span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <button type="submit" className="control">
        Show
      </button>
      {isFiltered(query) && (
        <a className="link py-1" href={serializeQuery(clearFilters(query)) || "?"}>
          Clear filter
        </a>
      )}
    </form>
  );
}
