import type { Metadata } from "next";
import { Section } from "@/components/layout/section";
import { Legend } from "@/components/marks/legend";
import { Citation } from "@/components/recommendation/citation";
import { CodingPlace } from "@/components/recommendation/coding-place";
import { Disputed } from "@/components/recommendation/disputed";
import { FieldList } from "@/components/recommendation/field-list";
import { ItsRow } from "@/components/recommendation/its-row";
import { NeighbourList } from "@/components/recommendation/neighbour-list";
import { QuotesInContext } from "@/components/recommendation/quotes-in-context";
import { RecommendationHead } from "@/components/recommendation/recommendation-head";
import { getCorpus, getIndex } from "@/lib/load";
import { getCodingDifferences } from "@/lib/load/second-coding";
import { indexCorpus } from "@/lib/query/corpus-index";
import { absoluteAddress, recommendationAddress } from "@/lib/query/page-addresses";
import { toCitationItem } from "@/lib/view/citation/citation";
import { formatCitation } from "@/lib/view/citation/citation-formats";
import { neighboursOf } from "@/lib/view/matrix/neighbours";
import { wholeMatrix } from "@/lib/view/matrix/positions";
import { disputesOf } from "@/lib/view/method/disagreement-list";
import { describeRecommendationPage } from "@/lib/view/site/page-description";
import { movedAmong, movedOrMissing } from "../../moved-or-missing";
import { orMissing, prerendered } from "../../prerendered";

interface PageProps {
  readonly params: Promise<{ readonly id: readonly string[] }>;
}

export async function generateStaticParams() {
  const ids = (await getCorpus()).corpus.recommendations.map(({ id }) => id);
  const all = [...ids, ...(await movedAmong(ids))].map((id) => ({ id: id.split("/") }));
  return orMissing(prerendered(all), { id: ["none", "none"] });
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const id = (await params).id.join("/");
  const index = await getIndex();
  const recommendation = index.recommendations.get(id);
  if (!recommendation) return {};
  return {
    title: recommendation.statement,
    description: describeRecommendationPage(index, recommendation),
  };
}

export default async function Page({ params }: PageProps) {
  const id = (await params).id.join("/");
  const { corpus, texts, moved } = await getCorpus();
  const index = indexCorpus(corpus);
  const recommendation = index.recommendations.get(id);
  if (!recommendation) return movedOrMissing("recommendations", id);
  const { source, measure, actor } = recommendation;
  const text = texts[source];
  const citation = toCitationItem(recommendation, index);
  const disputes = disputesOf(recommendation, (await getCodingDifferences()).disagreements, moved);
  const permalink = absoluteAddress(recommendationAddress(id), corpus.meta.site);
  return (
    <>
      <div className="w-full max-w-[calc(820px+2*var(--page-x))] grow content-start gap-x-18 px-(--page-x) pt-8 pb-16 min-[1240px]:grid min-[1240px]:max-w-[calc(1240px+2*var(--page-x))] min-[1240px]:grid-cols-[minmax(0,740px)_minmax(0,1fr)] [&_code]:text-ink2 [&_code]:text-xs [&_code]:leading-5">
        <RecommendationHead recommendation={recommendation} permalink={permalink} index={index} />
        <div>
          <Section title={recommendation.quotes.length === 1 ? "Quote" : "Quotes"}>
            {text && <QuotesInContext recommendation={recommendation} text={text.text} index={index} />}
          </Section>
          <Section title="Its row in the matrix">
            <ItsRow pivot={wholeMatrix(index)} measure={measure} actor={actor} />
          </Section>
          <Disputed entries={disputes} index={index} />
        </div>
        <div>
          <Section title="Neighbours">
            <NeighbourList neighbours={neighboursOf(recommendation, index)} index={index} />
          </Section>
          {citation && (
            <Section title="Cite it">
              <Citation formats={formatCitation(citation)} link={permalink} />
            </Section>
          )}
        </div>
        <div className="col-span-full">
          <Section title="Every field">
            <FieldList recommendation={recommendation} index={index} />
            <CodingPlace source={source} line={text?.lines[id] ?? 1} repository={corpus.meta.repository} />
          </Section>
        </div>
      </div>
      <div className="sticky bottom-0 print:static">
        <Legend />
      </div>
    </>
  );
}
