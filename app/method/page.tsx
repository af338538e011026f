import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { SideLinks } from "@/components/layout/side-links";
import { TwoColumns } from "@/components/layout/two-columns";
import { CodersTable } from "@/components/method/coders-table";
import { ComparisonTable } from "@/components/method/comparison-table";
import { CoverageTable } from "@/components/method/coverage-table";
import { Disagreements } from "@/components/method/disagreements";
import { Dispute } from "@/components/method/dispute";
import { EmptyCells } from "@/components/method/empty-cells";
import { MarksTable } from "@/components/method/marks-table";
import { Prose } from "@/components/method/prose";
import { ReliabilityTable } from "@/components/method/reliability-table";
import { RollUpTable } from "@/components/method/roll-up-table";
import { TopicList } from "@/components/method/topic-list";
import { Versions } from "@/components/method/versions";
import { getCorpus } from "@/lib/load";
import { getSecondCoding } from "@/lib/load/second-coding";
import { computeReliability } from "@/lib/model/reliability/reliability";
import { indexCorpus } from "@/lib/query/corpus-index";
import { codersOf } from "@/lib/view/method/coders";
import { buildMethod } from "@/lib/view/method/method";
import { coverSources } from "@/lib/view/method/source-survey";

export const metadata: Metadata = {
  title: "Method",
  description:
    "How words became marks: what counts as a recommendation, what the marks and the empty cells mean, what was read, the limits, and how to dispute a coding.",
};

export default async function Page() {
  const library = await getCorpus();
  const { corpus } = library;
  const index = indexCorpus(corpus);
  const secondCoding = await getSecondCoding();
  const reliability = computeReliability(library, secondCoding);
  const { lead, body, sections } = buildMethod(library);
  const parts = {
    marks: <MarksTable />,
    "roll-up": <RollUpTable />,
    "empty-cells": <EmptyCells />,
    comparison: <ComparisonTable />,
    topics: <TopicList {...corpus} />,
    coverage: <CoverageTable coverage={coverSources(library)} index={index} />,
    coders: <CodersTable coders={codersOf(corpus.sources, secondCoding)} />,
    reliability: <ReliabilityTable reliability={reliability} index={index} />,
    disagreements: <Disagreements audit={reliability.audit} sources={corpus.sources} />,
    versions: <Versions {...corpus} />,
    dispute: <Dispute {...corpus.meta} />,
  };
  return (
    <TwoColumns
      label="On this page"
      head={
        <PageHead title="Method">
          <Prose {...lead} parts={parts} />
        </PageHead>
      }
      aside={
        <SideLinks
          label="Sections"
          className="max-lg:columns-2"
          links={sections.map(({ id, text }) => ({ href: `#${id}`, text }))}
        />
      }
    >
      <Prose {...body} parts={parts} />
    </TwoColumns>
  );
}
