import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Legend } from "@/components/marks/legend";
import { RecommendationCard } from "@/components/panel/recommendation-card";
import { getCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";

interface PageProps {
  readonly params: Promise<{ readonly id: readonly string[] }>;
}

export async function generateStaticParams() {
  return (await getCorpus()).corpus.recommendations.map(({ id }) => ({ id: id.split("/") }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const id = (await params).id.join("/");
  const recommendation = (await getCorpus()).corpus.recommendations.find((entry) => entry.id === id);
  return recommendation ? { title: recommendation.statement } : {};
}

export default async function Page({ params }: PageProps) {
  const id = (await params).id.join("/");
  const index = indexCorpus((await getCorpus()).corpus);
  const recommendation = index.recommendations.get(id);
  if (!recommendation) notFound();
  const { measure, actor } = recommendation;
  return (
    <>
      <div className="max-w-[720px] grow px-(--page-x) pt-8 pb-16">
        <p className="mb-4 text-ink2">
          Recommendation <span className="text-ink">{id}</span>
        </p>
        <RecommendationCard recommendation={recommendation} index={index} name="both" level={1} />
        <ul className="mt-8 grid gap-1 border-line2 border-t pt-4">
          <li>
            <a className="link" href={`/?cell=${measure},${actor}`}>
              Its cell in the matrix
            </a>
          </li>
          <li>
            <a className="link" href={`/measures/${measure}`}>
              Every position on this measure
            </a>
          </li>
          <li>
            <a className="link" href={`/actors/${actor}`}>
              Every position of this actor
            </a>
          </li>
        </ul>
      </div>
      <div className="sticky bottom-0">
        <Legend />
      </div>
    </>
  );
}
