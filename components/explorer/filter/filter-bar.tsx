"use client";

import { type ReactNode, useState } from "react";
import { moveFocus } from "@/components/ui/move-focus";
import { type FacetId, facetFields } from "@/lib/query/fields";
import { clearFilters, isFiltered, type Query, setValues, toggleValue } from "@/lib/query/query";
import type { Result } from "@/lib/query/run";
import type { Go } from "../use-view";
import { FacetBar } from "./facet-bar";
import { FacetOptions } from "./facet-options";
import { FilterForm } from "./filter-form";
import { FilterSheet } from "./filter-sheet";
import { SearchBox } from "./search-box";

interface FilterBarProps {
  readonly query: Query;
  /** The values of every facet, with their counts. */
  readonly facets: Result["facets"];
  /** Facets of which no recommendation has a value: they are not offered. */
  readonly unused: readonly FacetId[];
  /** A facet that is not offered, since the page has its own way to choose in it. */
  readonly without?: FacetId;
  readonly go: Go;
  /** What stands beside the search where there is little room. */
  readonly beside?: ReactNode;
  /** Further controls of the view, after the facets. */
  readonly children?: ReactNode;
}

/** Search and facets: one line of buttons, below it the open facet; on a phone a sheet; without script a form. */
export function FilterBar({ query, facets, unused, without, go, beside, children }: FilterBarProps) {
  const [open, setOpen] = useState<FacetId | undefined>();
  const buttons = facetFields
    .map(({ facet: { parameter, label } }) => ({
      parameter,
      label,
      options: facets[parameter].length,
      chosen: query.filters[parameter].length,
    }))
    .filter(({ parameter, chosen }) => parameter !== without && (!unused.includes(parameter) || chosen > 0));
  const options = (facet: FacetId, id?: string) => (
    <FacetOptions
      key={facet}
      id={id}
      label={buttons.find(({ parameter }) => parameter === facet)?.label ?? facet}
      values={facets[facet]}
      onToggle={(value) => go(toggleValue(query, facet, value))}
      onChoose={(chosen) => go(setValues(query, facet, chosen))}
    />
  );
  const search = (q: string) => {
    // The first letter makes an entry in the history, so that Back clears the search; the others do not fill it.
    go({ ...query, q }, query.q === "" ? "push" : "replace");
  };
  return (
    <>
      <noscript>
        <FilterForm query={query} facets={facets} buttons={buttons} />
      </noscript>
      <div className="with-script flex flex-wrap items-center gap-x-0.5 gap-y-1.5 print:hidden">
        <div className="flex grow gap-2 sm:grow-0 sm:pr-2">
          <SearchBox value={query.q} onChange={search} />
          <div className="flex gap-2 sm:hidden">
            <FilterSheet
              facets={buttons}
              active={buttons.filter(({ chosen }) => chosen > 0).length}
              options={options}
            />
            {beside}
          </div>
        </div>
        <div className="contents max-sm:hidden">
          <FacetBar
            facets={buttons}
            open={open}
            onToggle={(facet) => setOpen(open === facet ? undefined : facet)}
          >
            {(facet) => options(facet, "facet-options")}
          </FacetBar>
        </div>
        {children}
        {isFiltered(query) && (
          <button
            type="button"
            className="link ml-auto"
            onClick={(event) => {
              moveFocus(event, event.currentTarget.closest("section")?.querySelector("input[type=search]"));
              go(clearFilters(query));
            }}
          >
            Clear filter
          </button>
        )}
      </div>
    </>
  );
}
