"use client";

import { type ReactNode, useState } from "react";
import { demand } from "@/components/explorer/demand";
import { OnDemand } from "@/components/explorer/on-demand";
import { moveFocus } from "@/components/ui/move-focus";
import type { FacetId } from "@/lib/query/fields";
import { clearFilters, isFiltered, type Query, setValues, toggleValue } from "@/lib/query/query";
import type { Result } from "@/lib/query/run";
import type { Frame } from "@/lib/view/frame";
import { FacetBar } from "./facet-bar";
import { FilterSheet } from "./filter-sheet";
import { SearchBox } from "./search-box";

/** Only who opens a facet needs it. */
const facetOptions = demand(
  async () => (await import("./facet-options")).FacetOptions,
  "the values of a filter cannot be shown",
);

interface FilterBarProps {
  readonly facets: Frame["facets"];
  readonly query: Query;
  /** The values of the facets with their counts, once the corpus is there. */
  readonly values: Result["facets"] | undefined;
  readonly go: ((next: Query, how?: "push" | "replace") => void) | undefined;
  /** What stands beside the search where there is little room. */
  readonly beside?: ReactNode;
  /** Further controls of the view, after the facets. */
  readonly children?: ReactNode;
}

/** Search and facets: one line of buttons, below it the open facet; on a phone a sheet. */
export function FilterBar({ facets, query, values, go, beside, children }: FilterBarProps) {
  const [open, setOpen] = useState<FacetId | undefined>();
  const buttons = facets.map((facet) => {
    const parameter = facet.parameter as FacetId;
    return { ...facet, parameter, chosen: query.filters[parameter].length };
  });
  const active = buttons.filter(({ chosen }) => chosen > 0).length;
  const options = (facet: FacetId, id?: string) =>
    values &&
    go && (
      <OnDemand key={facet} of={facetOptions}>
        {(FacetOptions) => (
          <FacetOptions
            id={id}
            label={buttons.find(({ parameter }) => parameter === facet)?.label ?? facet}
            values={values[facet]}
            onToggle={(value) => go(toggleValue(query, facet, value))}
            onChoose={(chosen) => go(setValues(query, facet, chosen))}
          />
        )}
      </OnDemand>
    );
  const search = (q: string) => {
    // The first letter makes an entry in the history, so that Back clears the search; the others do not fill it.
    go?.({ ...query, q }, query.q === "" ? "push" : "replace");
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-0.5 gap-y-1.5 print:hidden">
        <div className="flex grow gap-2 sm:grow-0 sm:pr-2">
          <SearchBox value={query.q} disabled={!go} onChange={search} />
          <div className="flex gap-2 sm:hidden">
            <FilterSheet facets={buttons} active={active} options={options} />
            {beside}
          </div>
        </div>
        <div className="contents max-sm:hidden">
          <FacetBar
            facets={buttons}
            open={open}
            disabled={!go}
            onPoint={facetOptions.prepare}
            onToggle={(facet) => setOpen(open === facet ? undefined : facet)}
          />
        </div>
        {children}
        {go && isFiltered(query) && (
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
      {open && <div className="max-sm:hidden print:hidden">{options(open, "facet-options")}</div>}
    </>
  );
}
