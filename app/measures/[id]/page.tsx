import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { TwoColumns } from "@/components/layout/two-columns";
import { MeasureFacts } from "@/components/position/measure-facts";
import { Neighbours } from "@/components/position/neighbours";
import { PositionRow } from "@/components/position/position-row";
import { SummaryBlock } from "@/components/position/summary-block";
import { getIndex } from "@/lib/load";
import { positionsOnMeasure } from "@/lib/view/matrix/positions";
import { summariseMeasure } from "@/lib/view/summary/measure-summary";
import { movedOrMissing } from "../../moved-or-missing";
import { type EntityPageProps, parametersOf } from "../../prerendered";

export const generateStaticParams = parametersOf("measures");

export async function generateMetadata({ params }: EntityPageProps): Promise<Metadata> {
  const { id } = await params;
  const measure = (await getIndex()).measures.get(id);
  return measure ? { title: measure.label, description: measure.definition } : {};
}

export default async function Page({ params }: EntityPageProps) {
  const { id } = await params;
  const index = await getIndex();
  const measure = index.measures.get(id);
  if (!measure) return movedOrMissing("measures", id);
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
      <SummaryBlock summary={summariseMeasure(index, id)} isNamed />
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
