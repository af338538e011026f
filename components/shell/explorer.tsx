"use client";

import { type ReactNode, Suspense } from "react";
import type { ExportItem } from "@/components/export/export-links";
import { ExportMenu } from "@/components/export/export-menu";
import { ChosenMenu } from "@/components/filter/chosen-menu";
import { FilterBar } from "@/components/filter/filter-bar";
import { CopyButton } from "@/components/shell/copy-button";
import { count, describeQuery } from "@/lib/query/describe";
import { defaultQuery } from "@/lib/query/query";
import type { Frame } from "@/lib/view/frame";
import { AddressSignal } from "./address-signal";
import { Notice } from "./notice";
import { Retry } from "./retry";
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
  const query = explored?.query ?? defaultQuery;
  const sentence = explored
    ? describeQuery(explored.index, query, explored.result.recommendations.length)
    : frame.sentence;
  const shown = explored ? explored.result.recommendations.length : frame.counts.recommendations;
  const exportMenu = (
    <ExportMenu
      heading={`Export what is shown: ${count(shown, "recommendation")}`}
      items={exports}
      versions={frame.versions}
    />
  );
  return (
    <section aria-label="What is shown" className="until-ready grid gap-2 px-(--page-x) pt-4 pb-2 print:pb-4">
      <Suspense>
        <AddressSignal />
      </Suspense>
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
      <FilterBar
        facets={frame.facets}
        query={query}
        values={explored?.result.facets}
        go={explored?.go}
        beside={exportMenu}
      >
        {explored && query.recommendation.length > 0 && (
          <ChosenMenu index={explored.index} query={query} go={explored.go} />
        )}
        {children}
      </FilterBar>
      {explored && <Notice rejected={explored.rejected} />}
      {retry && <Retry retry={retry} consequence="the table cannot be filtered" />}
    </section>
  );
}
