import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Legend } from "@/components/marks/legend";
import { Mark } from "@/components/marks/mark";
import { RecommendationCard } from "@/components/panel/recommendation-card";
import { PageHead } from "@/components/shell/page-head";
import { getCorpus } from "@/lib/load";
import { isEmpty } from "@/lib/model/rollup";
import { indexCorpus } from "@/lib/query/corpus-index";
import { pivot } from "@/lib/query/pivot";
import { everything } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { summariseStances } from "@/lib/view/summary";
import { stanceWords } from "@/lib/view/words";

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateStaticParams() {
  return (await getCorpus()).corpus.measures.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const measure = (await getCorpus()).corpus.measures.find((entry) => entry.id === id);
  return measure ? { title: measure.label, description: measure.definition } : {};
}

export default async function Page({ params }: PageProps) {
  const { id } = await params;
  const index = indexCorpus((await getCorpus()).corpus);
  const measure = index.measures.get(id);
  if (!measure) notFound();
  const { rows, columns } = pivot(index, everything, runQuery(index, everything));
  const cells = rows.find((row) => row.id === id)?.cells ?? [];
  const taken = columns.flatMap((column, at) => {
    const cell = cells[at];
    return cell && !isEmpty(cell) ? [{ column, cell }] : [];
  });
  const silent = columns.filter((_, at) => {
    const cell = cells[at];
    return cell && isEmpty(cell) && cell.absence === "silent";
  });
  return (
    <>
      <div className="max-w-[820px] grow px-(--page-x) pt-8 pb-16">
        <PageHead kind={`Measure, ${index.topics.get(measure.topic)?.label}`} title={measure.label}>
          <p>{measure.definition}</p>
          {silent.length > 0 && (
            <p className="mt-2 text-ink2">
              Silent in sources of their own: {silent.map(({ label }) => label).join(", ")}.
            </p>
          )}
        </PageHead>
        {taken.map(({ column, cell }) => (
          <section key={column.id} id={column.id} className="border-rule border-t pt-4 pb-8">
            <header className="mb-4 flex flex-wrap items-center gap-x-3">
              <h2 className="font-semibold text-[17px]">
                <a href={`/actors/${column.id}`} className="hover:underline">
                  {column.label}
                </a>
              </h2>
              <span className="inline-flex items-center gap-1.5 font-medium">
                <Mark stance={cell.stance} reported={cell.reported} />
                {stanceWords[cell.stance]}
              </span>
              <span className="text-ink2">{summariseStances(cell.recommendations)}</span>
            </header>
            <div className="grid gap-8">
              {cell.recommendations.map((recommendation) => (
                <RecommendationCard key={recommendation.id} recommendation={recommendation} index={index} />
              ))}
            </div>
          </section>
        ))}
      </div>
      <div className="sticky bottom-0">
        <Legend />
      </div>
    </>
  );
}
