import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { MeasureFacts } from "@/components/position/measure-facts";
import { Neighbours } from "@/components/position/neighbours";
import { PositionRow } from "@/components/position/position-row";
import { PageHead } from "@/components/shell/page-head";
import { TwoColumns } from "@/components/shell/two-columns";
import { getCorpus } from "@/lib/load";
import { movedTo } from "@/lib/model/moved";
import { indexCorpus } from "@/lib/query/corpus-index";
import { positionsOnMeasure } from "@/lib/view/positions";

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateStaticParams() {
  const { corpus, moved } = await getCorpus();
  const ids = corpus.measures.map(({ id }) => id);
  const old = moved.filter(({ to }) => ids.includes(to)).map(({ from }) => from);
  return [...ids, ...old].map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const measure = (await getCorpus()).corpus.measures.find((entry) => entry.id === id);
  return measure ? { title: measure.label, description: measure.definition } : {};
}

export default async function Page({ params }: PageProps) {
  const { id } = await params;
  const { corpus, moved } = await getCorpus();
  const index = indexCorpus(corpus);
  const measure = index.measures.get(id);
  if (!measure) {
    const to = movedTo(id, moved);
    if (to !== undefined && index.measures.has(to)) permanentRedirect(`/measures/${to}`);
    notFound();
  }
  const positions = positionsOnMeasure(index, id);
  return (
    <TwoColumns
      label="About this measure"
      head={
        <PageHead kind={`Measure, ${index.topics.get(measure.topic)?.label}`} title={measure.label}>
          {measure.definition}
        </PageHead>
      }
      aside={<MeasureFacts measure={measure} positions={positions} index={index} />}
    >
      {positions.held.map(({ actor, position }) => (
        <PositionRow
          key={actor.id}
          id={actor.id}
          title={
            <h2 className="font-semibold">
              <a className="hover:underline" href={`/actors/${actor.id}`}>
                {actor.name}
              </a>
            </h2>
          }
          position={position}
          index={index}
        />
      ))}
      <Neighbours measure={id} index={index} />
    </TwoColumns>
  );
}
