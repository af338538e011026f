import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Legend } from "@/components/marks/legend";
import { RecommendationCard } from "@/components/panel/recommendation-card";
import { PageHead } from "@/components/shell/page-head";
import { getCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/describe";

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateStaticParams() {
  return (await getCorpus()).corpus.actors.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const actor = (await getCorpus()).corpus.actors.find((entry) => entry.id === id);
  return actor ? { title: actor.name, description: actor.description } : {};
}

export default async function Page({ params }: PageProps) {
  const { id } = await params;
  const { corpus } = await getCorpus();
  const index = indexCorpus(corpus);
  const actor = index.actors.get(id);
  if (!actor) notFound();
  const held = corpus.recommendations.filter((recommendation) => recommendation.actor === id);
  const addressed = corpus.recommendations.filter(({ addressees }) => addressees.includes(id)).length;
  const parent = actor.parent === undefined ? undefined : index.actors.get(actor.parent);
  return (
    <>
      <div className="max-w-[820px] grow px-(--page-x) pt-8 pb-16">
        <PageHead kind={`Actor, ${actor.kind}`} title={actor.name}>
          <p>{actor.description}</p>
          <p className="mt-2 text-ink2">
            {held.length === 0 ? "Holds no position on file" : count(held.length, "recommendation")}
            {held.length > 0 &&
              !index.onFile.has(id) &&
              ", all reported by others: no source of this actor's own is on file"}
            .{parent && ` Belongs to ${parent.name}.`}
            {addressed > 0 && (
              <>
                {" "}
                <a className="link" href={`/recommendations?addressee=${id}`}>
                  {count(addressed, "recommendation")} addressed to this actor
                </a>
              </>
            )}
          </p>
        </PageHead>
        {corpus.topics.map((topic) => {
          const onTopic = held.filter(({ topics }) => topics[0] === topic.id);
          if (onTopic.length === 0) return null;
          return (
            <section key={topic.id} className="border-rule border-t pt-4 pb-8">
              <h2 className="mb-4 font-semibold text-[17px]">
                {topic.label} <span className="font-normal text-ink2">{onTopic.length}</span>
              </h2>
              <div className="grid gap-8">
                {onTopic.map((recommendation) => (
                  <RecommendationCard
                    key={recommendation.id}
                    recommendation={recommendation}
                    index={index}
                    name="measure"
                  />
                ))}
              </div>
            </section>
          );
        })}
      </div>
      <div className="sticky bottom-0">
        <Legend />
      </div>
    </>
  );
}
