import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { TwoColumns } from "@/components/layout/two-columns";
import { SummaryBlock } from "@/components/position/summary-block";
import { TopicFacts } from "@/components/position/topic-facts";
import { TopicMeasures } from "@/components/position/topic-measures";
import { getIndex } from "@/lib/load";
import { summariseTopic } from "@/lib/view/summary/topic-summary";
import { movedOrMissing } from "../../moved-or-missing";
import { type EntityPageProps, parametersOf } from "../../prerendered";

export const generateStaticParams = parametersOf("topics");

export async function generateMetadata({ params }: EntityPageProps): Promise<Metadata> {
  const { id } = await params;
  const topic = (await getIndex()).topics.get(id);
  return topic ? { title: topic.label, description: topic.definition } : {};
}

export default async function Page({ params }: EntityPageProps) {
  const { id } = await params;
  const index = await getIndex();
  const topic = index.topics.get(id);
  if (!topic) return movedOrMissing("topics", id);
  const { measures, recommendations } = index.corpus;
  const shared = measures.filter(
    (measure) =>
      measure.topic !== id &&
      recommendations.some((held) => held.measure === measure.id && held.topics.includes(id)),
  );
  return (
    <TwoColumns
      label="About this topic"
      head={
        <PageHead kind="Topic" title={topic.label}>
          {topic.definition}
        </PageHead>
      }
      aside={<TopicFacts topic={topic} index={index} />}
    >
      <SummaryBlock summary={summariseTopic(index, id)} />
      <TopicMeasures measures={measures.filter((measure) => measure.topic === id)} index={index} />
      {shared.length > 0 && (
        <section className="mt-10">
          <h2 className="mb-1 font-semibold text-[17px]">Measures of other topics</h2>
          <p className="mb-3 max-w-[68ch] text-ink2">
            Some of their recommendations belong to this topic too. The marks are of all that the actors hold
            on these measures.
          </p>
          <TopicMeasures measures={shared} index={index} />
        </section>
      )}
    </TwoColumns>
  );
}
