"use client";

import { type ReactNode, useState } from "react";
import { type ExportItem, ExportMenu } from "@/components/export/export-menu";
import { FacetBar } from "@/components/filter/facet-bar";
import { FacetOptions } from "@/components/filter/facet-options";
import { FilterSheet } from "@/components/filter/filter-sheet";
import { SearchBox } from "@/components/filter/search-box";
import { CopyButton } from "@/components/shell/copy-button";
import { count, describeQuery } from "@/lib/query/describe";
import type { FacetId } from "@/lib/query/fields";
import { clearFilters, everything, isFiltered, setValues, toggleValue } from "@/lib/query/query";
import type { Frame } from "@/lib/view/frame";
import { Notice } from "./notice";
import { Sentence } from "./sentence";
import type { Explored } from "./use-explorer";

interface ExplorerProps {
  readonly frame: Frame;
  readonly explored: Explored | undefined;
  readonly retry: (() => void) | undefined;
  readonly exports: readonly ExportItem[];
  /** Further controls of the view, at the end of the bar. */
  readonly children?: ReactNode;
}

/** The head of a view: the sentence that says what is shown, the filters, and the ways to take it away. */
export function Explorer({ frame, explored, retry, exports, children }: ExplorerProps) {
  const [open, setOpen] = useState<FacetId | undefined>();
  const query = explored?.query ?? everything;
  const sentence = explored
    ? describeQuery(explored.index, query, explored.result.recommendations.length)
    : frame.sentence;
  const facets = frame.facets.map((facet) => {
    const parameter = facet.parameter as FacetId;
    return { ...facet, parameter, chosen: query.filters[parameter].length };
  });
  const active = facets.filter(({ chosen }) => chosen > 0).length;
  const options = (facet: FacetId) =>
    explored && (
      <FacetOptions
        key={facet}
        label={facets.find(({ parameter }) => parameter === facet)?.label ?? facet}
        values={explored.result.facets[facet]}
        onToggle={(value) => explored.go(toggleValue(query, facet, value))}
        onChoose={(values) => explored.go(setValues(query, facet, values))}
      />
    );
  const shown = explored ? explored.result.recommendations.length : frame.counts.recommendations;
  const exportMenu = (
    <ExportMenu
      heading={`Export what is shown: ${count(shown, "recommendation")}`}
      items={exports}
      versions={frame.versions}
    />
  );
  const search = (q: string) => {
    // The first letter makes an entry in the history, so that Back clears the search; the others do not fill it.
    explored?.go({ ...query, q }, query.q === "" ? "push" : "replace");
  };
  return (
    <section aria-label="What is shown" className="until-ready grid gap-2 px-(--page-x) pt-4 pb-2 print:pb-4">
      <div className="flex items-start justify-between gap-4">
        <h1 className="pt-0.5 text-[17px] leading-[26px]" aria-live="polite">
          <Sentence phrases={sentence} />
        </h1>
        <div className="flex shrink-0 gap-2 max-sm:hidden print:hidden">
          <CopyButton className="control min-w-[92px] justify-center" text={() => window.location.href}>
            Copy link
          </CopyButton>
          {exportMenu}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-0.5 gap-y-1.5 print:hidden">
        <div className="flex grow gap-2 sm:grow-0 sm:pr-2">
          <SearchBox value={query.q} disabled={!explored} onChange={search} />
          <div className="flex gap-2 sm:hidden">
            <FilterSheet facets={facets} active={active} options={options} />
            {exportMenu}
          </div>
        </div>
        <div className="contents max-sm:hidden">
          <FacetBar
            facets={facets}
            open={open}
            disabled={!explored}
            onToggle={(facet) => setOpen(open === facet ? undefined : facet)}
          />
        </div>
        {children}
        {explored && isFiltered(query) && (
          <button type="button" className="link ml-auto" onClick={() => explored.go(clearFilters(query))}>
            Clear filter
          </button>
        )}
      </div>
      {open && <div className="max-sm:hidden print:hidden">{options(open)}</div>}
      {explored && <Notice rejected={explored.rejected} />}
      {retry && (
        <p role="alert" className="border-line2 border-l-2 pl-3">
          The data could not be fetched, so the table cannot be filtered.{" "}
          <button type="button" className="link" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    </section>
  );
}
