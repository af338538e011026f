import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ActorFacts } from "@/components/position/actor-facts";
import { AgreementTable } from "@/components/position/agreement-table";
import { PositionRow } from "@/components/position/position-row";
import { PageHead } from "@/components/shell/page-head";
import { TwoColumns } from "@/components/shell/two-columns";
import { getCorpus } from "@/lib/load";
import { movedTo } from "@/lib/model/moved";
import { indexCorpus } from "@/lib/query/corpus-index";
import { agreementsOf } from "@/lib/view/agreement";
import { positionsOfActor } from "@/lib/view/positions";

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateStaticParams() {
  const { corpus, moved } = await getCorpus();
  const ids = corpus.actors.map(({ id }) => id);
  const old = moved.filter(({ to }) => ids.includes(to)).map(({ from }) => from);
  return [...ids, ...old].map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const actor = (await getCorpus()).corpus.actors.find((entry) => entry.id === id);
  return actor ? { title: actor.name, description: actor.description } : {};
}

export default async function Page({ params }: PageProps) {
  const { id } = await params;
  const { corpus, moved } = await getCorpus();
  const index = indexCorpus(corpus);
  const actor = index.actors.get(id);
  if (!actor) {
    const to = movedTo(id, moved);
    if (to !== undefined && index.actors.has(to)) permanentRedirect(`/actors/${to}`);
    notFound();
  }
  const topics = positionsOfActor(index, id);
  const agreements = agreementsOf(index, id);
  return (
    <TwoColumns
      label="About this actor"
      head={
        <PageHead kind={`Actor, ${actor.kind}`} title={actor.name}>
          {actor.description}
        </PageHead>
      }
      aside={<ActorFacts actor={actor} topics={topics} compared={agreements.length} index={index} />}
    >
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
          <AgreementTable actor={actor} agreements={agreements} index={index} />
        </section>
      )}
    </TwoColumns>
  );
}
