"use client";

import { memo, type ReactNode, useCallback, useEffect, useMemo } from "react";
import { ExportMenu } from "@/components/explorer/export/export-menu";
import { FilterBar } from "@/components/explorer/filter/filter-bar";
import type { Go, View, ViewSource } from "@/components/explorer/use-view";
import { ViewBoundary } from "@/components/explorer/view-boundary";
import { PrintFooter } from "@/components/layout/print-footer";
import { Legend } from "@/components/marks/legend";
import { CopyButton } from "@/components/ui/copy-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { compare, comparisonQuery, isComparison } from "@/lib/query/comparison";
import { count } from "@/lib/query/count-noun";
import { dimensions } from "@/lib/query/dimension";
import { compareAddress } from "@/lib/query/parameters";
import { partnersOf } from "@/lib/query/partners";
import { comparedKind, isFiltered, setValues } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { shownSections } from "@/lib/view/compare/comparison-sections";
import { onHost } from "@/lib/view/site/base-path";
import { CompareBar } from "./compare-bar";
import { comparisonExports, pictureExports } from "./compare-exports";
import { CompareStartHead } from "./compare-start-head";
import { ComparisonBody } from "./comparison-body";
import { ComparisonHead } from "./comparison-head";
import { OmittedNote } from "./omitted-note";
import "./compare-view.css";

interface CompareViewProps extends ViewSource {
  /** What helps to choose, drawn by the server where the address compares nothing. */
  readonly start: ReactNode | undefined;
  readonly rule: ReactNode;
}

/** The comparison page: who is compared, what it comes to, and every measure; or what helps to choose. */
export function CompareView(props: CompareViewProps) {
  return (
    <ViewBoundary {...props} consequence="nothing else can be compared">
      {(view) => <ComparePage {...props} view={view} />}
    </ViewBoundary>
  );
}

interface ComparePageProps extends CompareViewProps {
  readonly view: View;
}

const ComparePage = memo(function ComparePage({ view, start, rule }: ComparePageProps) {
  const isHydrated = useHydrated();
  const { index, viewQuery } = view;
  const hasStart = start !== undefined;
  const { go: goInPage } = view;
  const go = useCallback<Go>(
    // What helps to choose is not in the page of a comparison: its own page brings it.
    (next, how) =>
      hasStart || isComparison(next)
        ? goInPage(next, how)
        : window.location.assign(onHost(compareAddress(next))),
    [hasStart, goInPage],
  );
  const query = useMemo(() => comparisonQuery(viewQuery), [viewQuery]);
  const kind = comparedKind(query);
  const comparison = useMemo(() => compare(index, query), [index, query]);
  const comparables = useMemo(
    () => ({ actor: dimensions.actor.members(index), source: dimensions.source.members(index) }),
    [index],
  );
  const [first] = query.actors;
  const partners = useMemo(
    () => (first !== undefined && !comparison ? partnersOf(index, query, first) : []),
    [index, query, first, comparison],
  );
  // Counts say what a tick would leave of those compared, not of the whole corpus.
  const counted = useMemo(() => setValues(query, kind, query.actors), [query, kind]);
  const result = useMemo(() => runQuery(index, counted), [index, counted]);
  useEffect(() => {
    // In a static site the part that an address points at is not there when the page comes.
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);

  const lacksStart = !comparison && !hasStart;
  useEffect(() => {
    // Back from a comparison that was reloaded, the page has not got what helps to choose: the server sends it.
    if (lacksStart) window.location.reload();
  }, [lacksStart]);

  const sections = comparison && shownSections(comparison, query.relation);
  const exportMenu = (
    <ExportMenu
      heading={comparison ? "Export this comparison" : "Export what the pictures show"}
      items={
        comparison && sections
          ? comparisonExports(query, counted, comparison, sections, result.recommendations)
          : pictureExports(index)
      }
      meta={index.corpus.meta}
    />
  );
  return (
    <div className="grow">
      <section
        aria-label="What is compared"
        aria-busy={!isHydrated || undefined}
        className="grid gap-2.5 px-(--page-x) pt-[18px] pb-5"
      >
        <a href="#table" className="skip">
          Skip to the comparison
        </a>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2.5 max-lg:justify-start max-lg:gap-x-2.5 print:hidden">
          <CompareBar
            query={query}
            comparables={comparables}
            go={go}
            noteOf={(id) => {
              const partner = partners.find((other) => other.id === id);
              return partner && count(partner.comparable, "shared measure");
            }}
          />
          <div className={`ml-auto flex shrink-0 gap-2 ${comparison ? "max-sm:hidden" : ""}`}>
            <CopyButton
              className="control min-w-[92px] justify-center max-sm:hidden"
              text={() => window.location.href}
            >
              Copy link
            </CopyButton>
            {exportMenu}
          </div>
        </div>
        {comparison && (
          <FilterBar
            index={index}
            query={query}
            counted={counted}
            result={result}
            without={kind}
            go={go}
            beside={exportMenu}
          />
        )}
        {comparison ? (
          <ComparisonHead comparison={comparison} query={query} go={go} />
        ) : (
          <CompareStartHead query={query} comparables={comparables} partners={partners} go={go} />
        )}
        <OmittedNote view={view} />
      </section>
      <div id="table" tabIndex={-1} className="px-(--page-x) pb-10">
        {comparison && sections ? (
          <ComparisonBody comparison={comparison} sections={sections} index={index} query={query} go={go} />
        ) : (
          start
        )}
        {rule}
      </div>
      {comparison && (
        <div className="sticky bottom-0 z-10 short:static">
          <Legend
            filtered={isFiltered(query)}
            absences={
              index.corpus.sources.every(({ coded }) => coded.complete)
                ? ["silent", "not-on-file"]
                : undefined
            }
          />
        </div>
      )}
      <PrintFooter meta={index.corpus.meta} />
    </div>
  );
});
