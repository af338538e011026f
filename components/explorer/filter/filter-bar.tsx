import { type ReactNode, useState } from "react";
import { moveFocus } from "@/components/ui/move-focus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { facetCodes, unusedFacets } from "@/lib/query/facet-codes";
import { facetFields } from "@/lib/query/facet-fields";
import type { FacetId } from "@/lib/query/fields";
import { clearFilters, isFiltered, type Query, setValues, toggleValue } from "@/lib/query/query";
import type { Result } from "@/lib/query/run";
import { isStaticSite } from "@/lib/view/site/static-site";
import type { Go } from "../use-view";
import { FacetBar } from "./facet-bar";
import { FacetOptions } from "./facet-options";
import { FilterForm } from "./filter-form";
import { FilterSheet } from "./filter-sheet";
import { SearchBox } from "./search-box";

interface FilterBarProps {
  readonly index: CorpusIndex;
  readonly query: Query;
  /** The query by which the page counts, where that is another. */
  readonly counted?: Query;
  /** What that query finds, with the values of every facet. */
  readonly result: Result;
  /** A facet that is not offered, since the page has its own way to choose in it. */
  readonly without?: FacetId;
  readonly go: Go;
  /** What stands beside the search where there is little room. */
  readonly beside?: ReactNode;
  /** Further controls of the view, after the facets. */
  readonly children?: ReactNode;
}

/** Search and facets: one line of buttons, below it the open facet; where there is little room a sheet; without script a form. */
export function FilterBar({
  index,
  query,
  counted = query,
  result,
  without,
  go,
  beside,
  children,
}: FilterBarProps) {
  const unused = unusedFacets(index);
  const [open, setOpen] = useState<FacetId | undefined>();
  const sizes = new Map(facetCodes(index).map(({ facet, options }) => [facet, options.length]));
  const buttons = facetFields
    .map(({ facet: { parameter, label } }) => ({
      parameter,
      label,
      options: sizes.get(parameter) ?? 0,
      chosen: query.filters[parameter].length,
    }))
    .filter(({ parameter, chosen }) => parameter !== without && (!unused.includes(parameter) || chosen > 0));
  const options = (facet: FacetId, id?: string) => (
    <FacetOptions
      key={facet}
      id={id}
      label={buttons.find(({ parameter }) => parameter === facet)?.label ?? facet}
      values={result.facets[facet]}
      onToggle={(value) => go(toggleValue(query, facet, value))}
      onChoose={(chosen) => go(setValues(query, facet, chosen))}
    />
  );
  return (
    <>
      {!isStaticSite && (
        <noscript>
          {/* React leaves a noscript alone in the browser, so the form need not be in the scripts. */}
          {typeof window === "undefined" && (
            <FilterForm query={query} facets={result.facets} buttons={buttons} />
          )}
        </noscript>
      )}
      <div className="flex flex-wrap items-center gap-x-0.5 gap-y-1.5 print:hidden">
        <div className="flex grow gap-2 sm:grow-0 sm:pr-1 min-[1340px]:pr-2">
          <SearchBox
            index={index}
            query={query}
            counted={counted}
            found={result.recommendations}
            without={without}
            go={go}
          />
          <div className="contents noscript:hidden md:hidden">
            <FilterSheet
              facets={buttons}
              active={buttons.filter(({ chosen }) => chosen > 0).length}
              options={options}
            />
          </div>
          {beside !== undefined && <div className="sm:hidden">{beside}</div>}
        </div>
        <div className="contents noscript:hidden max-md:hidden">
          <FacetBar
            facets={buttons}
            open={open}
            onToggle={(facet) => setOpen(open === facet ? undefined : facet)}
          >
            {(facet) => options(facet, "facet-options")}
          </FacetBar>
        </div>
        {/* At the end of the line, also where it is the second: the panels of these menus open towards its beginning. */}
        <div className="ml-auto flex items-center gap-x-1">
          {isFiltered(query) && (
            <button
              type="button"
              className="link noscript:hidden"
              onClick={(event) => {
                moveFocus(
                  event,
                  event.currentTarget.closest("section")?.querySelector("input[role=combobox]"),
                );
                go(clearFilters(query));
              }}
            >
              Clear filter
            </button>
          )}
          {children}
        </div>
      </div>
    </>
  );
}
