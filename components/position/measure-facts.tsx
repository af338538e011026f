import { EntryLinks } from "@/components/layout/entry-links";
import { Fact, Facts } from "@/components/layout/facts";
import { SideLinks } from "@/components/layout/side-links";
import type { Measure } from "@/lib/model/schema";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import type { MeasurePositions } from "@/lib/view/matrix/positions";

interface MeasureFactsProps {
  readonly measure: Measure;
  readonly positions: MeasurePositions;
  readonly index: CorpusIndex;
}

/** Where a measure belongs, who speaks to it and who does not, and the measures beside it. */
export function MeasureFacts({ measure, positions, index }: MeasureFactsProps) {
  const { held, silent, notYetRead, notOnFile } = positions;
  const topic = index.topics.get(measure.topic);
  const siblings = [...index.measures.values()].filter((other) => other.topic === measure.topic);
  const total = held.reduce((sum, { position }) => sum + position.recommendations.length, 0);
  return (
    <div className="grid gap-4">
      <Facts>
        <Fact label="Topic">
          <a className="link" href={`/topics/${measure.topic}`}>
            {topic?.label}
          </a>
        </Fact>
        <Fact label="Positions">{`${count(held.length, "actor")}, ${count(total, "recommendation")}`}</Fact>
        {silent.length > 0 && (
          <Fact label="Silent">
            <EntryLinks entries={silent} folder="actors" />
          </Fact>
        )}
        {notYetRead.length > 0 && (
          <Fact label="Not yet read">
            {count(notYetRead.length, "actor")} whose own source has not been read in full yet
          </Fact>
        )}
        {notOnFile.length > 0 && (
          <Fact label="Not on file">
            {count(notOnFile.length, "actor")} of whom only others report, and not on this
          </Fact>
        )}
      </Facts>
      {silent.length > 0 && (
        <p className="text-ink2 text-xs leading-5 leading-[18px]">
          Silent: a source of their own was read in full and holds no position on this measure. Silence is not
          opposition.
        </p>
      )}
      <p>
        <a className="link" href={`/?measure=${measure.id}`}>
          Its row in the matrix
        </a>
      </p>
      <SideLinks
        label={`Measures of ${topic?.label}`}
        className="border-line2 border-t pt-3 max-lg:hidden text-ink2 text-xs leading-5"
        links={siblings.map(({ id, label }) => ({ href: `/measures/${id}`, text: label }))}
        here={`/measures/${measure.id}`}
      />
    </div>
  );
}
