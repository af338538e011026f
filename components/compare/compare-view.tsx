"use client";

import { type ReactNode, useEffect, useMemo } from "react";
import { ExportMenu } from "@/components/export/export-menu";
import { FilterBar } from "@/components/filter/filter-bar";
import { Legend } from "@/components/marks/legend";
import { CopyButton } from "@/components/shell/copy-button";
import { PaperFoot } from "@/components/shell/paper-foot";
import { Retry } from "@/components/shell/retry";
import { useExplorer } from "@/components/shell/use-explorer";
import { compare, comparisonQuery } from "@/lib/query/comparison";
import { partnersOf } from "@/lib/query/partners";
import { comparedKind, defaultQuery, isFiltered, setValues } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { shownSections } from "@/lib/view/comparison-sections";
import type { Frame } from "@/lib/view/frame";
import { ChooserHead } from "./chooser-head";
import { type Comparables, CompareBar } from "./compare-bar";
import { comparisonExports, pictureExports } from "./compare-exports";
import { ComparisonBody } from "./comparison-body";
import { ComparisonHead } from "./comparison-head";
import { LeftOut } from "./left-out";

interface CompareViewProps {
  readonly corpusAddress: string;
  readonly frame: Frame;
  readonly comparables: Comparables;
  /** How large the tables behind the pictures are, in words. */
  readonly pairs: Readonly<Record<"actor" | "source", string>>;
  /** What helps to choose, and the rule: on the page before the corpus is. */
  readonly chooser: ReactNode;
  readonly rule: ReactNode;
}

/** The comparison page: who is compared, what it comes to, and every measure; or what helps to choose. */
export function CompareView({ corpusAddress, frame, comparables, pairs, chooser, rule }: CompareViewProps) {
  const { explored, retry } = useExplorer(corpusAddress);
  const { index, go, asked = defaultQuery } = explored ?? {};
  const query = useMemo(() => comparisonQuery(asked), [asked]);
  const kind = comparedKind(query);
  const comparison = useMemo(() => index && compare(index, query), [index, query]);
  const [first] = query.actors;
  const partners = useMemo(
    () => (index && first !== undefined && !comparison ? partnersOf(index, query, first) : []),
    [index, query, first, comparison],
  );
  // Counts say what a tick would leave of those compared, not of the whole corpus.
  const values = useMemo(
    () => index && runQuery(index, setValues(query, kind, query.actors)).facets,
    [index, query, kind],
  );
  const isReady = comparison !== undefined;
  useEffect(() => {
    // The part that an address points at is not there before the corpus is.
    if (isReady) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [isReady]);

  const sections = comparison && shownSections(comparison, query.relation);
  const exportMenu = (
    <ExportMenu
      heading={comparison ? "Export this comparison" : "Export what the pictures show"}
      items={
        index && comparison && sections
          ? comparisonExports(index, query, comparison, sections)
          : pictureExports(pairs)
      }
      versions={frame.versions}
    />
  );
  return (
    <div className="grow">
      <section
        aria-label="What is compared"
        className="until-ready grid gap-2.5 px-(--page-x) pt-[18px] pb-5"
      >
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2.5 max-lg:justify-start max-lg:gap-x-2.5 print:hidden">
          <CompareBar
            query={query}
            comparables={comparables}
            go={go}
            noteOf={(id) => {
              const partner = partners.find((other) => other.id === id);
              return partner && `${partner.comparable} comparable`;
            }}
          />
          <div className={`ml-auto flex shrink-0 gap-2 ${comparison ? "max-sm:hidden" : ""}`}>
            <CopyButton className="control min-w-[92px] justify-center" text={() => window.location.href}>
              Copy link
            </CopyButton>
            {exportMenu}
          </div>
        </div>
        {comparison && (
          <FilterBar
            facets={frame.facets.filter(({ parameter }) => parameter !== kind)}
            query={query}
            values={values}
            go={go}
            beside={exportMenu}
          />
        )}
        {comparison ? (
          <ComparisonHead comparison={comparison} query={query} go={go} />
        ) : (
          <ChooserHead query={query} comparables={comparables} partners={partners} go={go} />
        )}
        {explored && <LeftOut explored={explored} />}
        {retry && <Retry retry={retry} consequence="nothing can be compared" />}
      </section>
      <div className="until-ready px-(--page-x) pb-10">
        {comparison && sections && index ? (
          <ComparisonBody comparison={comparison} sections={sections} index={index} query={query} go={go} />
        ) : (
          chooser
        )}
        {rule}
      </div>
      {comparison && (
        <div className="sticky bottom-0 z-10">
          <Legend filtered={isFiltered(query)} />
        </div>
      )}
      <PaperFoot frame={frame} />
    </div>
  );
}
