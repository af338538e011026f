import type { Metadata } from "next";
import { LinkedData } from "@/components/layout/linked-data";
import { Legend } from "@/components/marks/legend";
import { SummaryBlock } from "@/components/position/summary-block";
import { CoverageFacts } from "@/components/reader/coverage-facts";
import { CoverageStrip } from "@/components/reader/coverage-strip";
import { Reader } from "@/components/reader/reader";
import { ReaderHead } from "@/components/reader/reader-head";
import { ReaderLayout } from "@/components/reader/reader-layout";
import { SetAsideList } from "@/components/reader/set-aside-list";
import { SourceFacts } from "@/components/reader/source-facts";
import { SourceLinks } from "@/components/reader/source-links";
import { getCorpus, getIndex } from "@/lib/load";
import { getDraftProblems } from "@/lib/load/draft-problems";
import { indexCorpus } from "@/lib/query/corpus-index";
import { readSource } from "@/lib/view/reader/read-source";
import { describeSource } from "@/lib/view/site/linked-data";
import { describeSourcePage } from "@/lib/view/site/page-description";
import { summariseSource } from "@/lib/view/summary/source-summary";
import { movedOrMissing } from "../../moved-or-missing";
import { type EntityPageProps, parametersOf } from "../../prerendered";

export const generateStaticParams = parametersOf("sources");

export async function generateMetadata({ params }: EntityPageProps): Promise<Metadata> {
  const { id } = await params;
  const index = await getIndex();
  const source = index.sources.get(id);
  return source ? { title: source.title, description: describeSourcePage(index, source) } : {};
}

export default async function Page({ params }: EntityPageProps) {
  const { id } = await params;
  const library = await getCorpus();
  const index = indexCorpus(library.corpus);
  const reading = readSource(id, library, index);
  if (!reading) return movedOrMissing("sources", id);
  const { source, recommendations, survey, strip, desk } = reading;
  return (
    <>
      <ReaderLayout
        {...desk}
        repository={library.corpus.meta.repository}
        strip={<CoverageStrip strip={strip} />}
        head={
          <>
            <ReaderHead source={source} index={index} isCoded={recommendations.length > 0} />
            <SummaryBlock summary={summariseSource(index, id)} />
          </>
        }
        facts={
          <>
            <SourceFacts source={source} index={index} />
            <CoverageFacts source={source} survey={survey} recommendations={recommendations.length} />
          </>
        }
        links={<SourceLinks source={source} />}
      >
        <Reader
          {...reading}
          index={index}
          problems={(await getDraftProblems()).filter(({ passage }) => passage?.source === id)}
        />
        <SetAsideList source={source} setAside={reading.setAside} numbers={reading.numbers} />
      </ReaderLayout>
      <LinkedData data={describeSource(index, source)} />
      <div className="sticky bottom-0 z-10 print:static">
        <Legend />
      </div>
    </>
  );
}
