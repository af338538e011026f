import type { Measure } from "@/lib/model/schema";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { positionsOnMeasure, wholeMatrix } from "@/lib/view/matrix/positions";
import { MarkLink } from "./summary-block";

interface TopicMeasuresProps {
  readonly measures: readonly Measure[];
  readonly index: CorpusIndex;
}

/** The measures of a topic, each with the marks of those who take a position on it. */
export function TopicMeasures({ measures, index }: TopicMeasuresProps) {
  const matrix = wholeMatrix(index);
  return (
    <ul className="border-rule border-t">
      {measures.map(({ id, label }) => (
        <li
          key={id}
          className="grid gap-x-8 gap-y-1 border-line border-b py-2 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
        >
          <a
            className="min-h-6 py-1 font-medium text-[14px] leading-5 hover:underline"
            href={`/measures/${id}`}
          >
            {label}
          </a>
          <ul className="flex flex-wrap gap-x-4">
            {positionsOnMeasure(index, id, matrix).held.map(({ actor, position }) => (
              <li key={actor.id}>
                <MarkLink
                  {...position}
                  label={actor.short}
                  href={`/measures/${id}#${actor.id}`}
                  title={actor.name}
                  isNamed
                >
                  {position.recommendations.length > 1 && (
                    <span className="text-ink2">{position.recommendations.length}</span>
                  )}
                </MarkLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
