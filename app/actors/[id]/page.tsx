import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { TwoColumns } from "@/components/layout/two-columns";
import { ActorFacts } from "@/components/position/actor-facts";
import { AgreementTable } from "@/components/position/agreement-table";
import { PositionRow } from "@/components/position/position-row";
import { SummaryBlock } from "@/components/position/summary-block";
import { getIndex } from "@/lib/load";
import { partnersOf } from "@/lib/query/partners";
import { defaultQuery } from "@/lib/query/query";
import { positionsOfActor } from "@/lib/view/matrix/positions";
import { summariseActor } from "@/lib/view/summary/actor-summary";
import { movedOrMissing } from "../../moved-or-missing";
import { type EntityPageProps, parametersOf } from "../../prerendered";

export const generateStaticParams = parametersOf("actors");

export async function generateMetadata({ params }: EntityPageProps): Promise<Metadata> {
  const { id } = await params;
  const actor = (await getIndex()).actors.get(id);
  return actor ? { title: actor.name, description: actor.description } : {};
}

export default async function Page({ params }: EntityPageProps) {
  const { id } = await params;
  const index = await getIndex();
  const actor = index.actors.get(id);
  if (!actor) return movedOrMissing("actors", id);
  const topics = positionsOfActor(index, id);
  const partners = partnersOf(index, defaultQuery, id);
  return (
    <TwoColumns
      label="About this actor"
      head={
        <PageHead kind={`Actor, ${actor.kind}`} title={actor.name}>
          {actor.description}
        </PageHead>
      }
      aside={<ActorFacts actor={actor} topics={topics} compared={partners.length} index={index} />}
    >
      <SummaryBlock summary={summariseActor(index, id)} />
      {topics.map(({ topic, positions }) => (
        <section key={topic.id} id={topic.id} aria-label={topic.label} className="scroll-mt-4 pb-4">
          <h2 className="mb-2 font-semibold text-[17px]">
            <a className="hover:underline" href={`/topics/${topic.id}`}>
              {topic.label}
            </a>
          </h2>
          {positions.map(({ measure, position }) => (
            <PositionRow
              key={measure.id}
              title={
                <a className="font-semibold hover:underline" href={`/measures/${measure.id}`}>
                  {measure.label}
                </a>
              }
              position={position}
              index={index}
            />
          ))}
        </section>
      ))}
      {topics.length > 0 && (
        <section aria-labelledby="who-agrees" className="pt-4">
          <h2
            id="who-agrees"
            className="mb-2 scroll-mt-4 border-rule border-b pb-2 font-semibold text-[17px]"
          >
            Who agrees
          </h2>
          <AgreementTable actor={actor} partners={partners} index={index} />
        </section>
      )}
    </TwoColumns>
  );
}
