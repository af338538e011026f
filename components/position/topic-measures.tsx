import { Mark } from "@/components/marks/mark";
import type { Measure } from "@/lib/model/schema";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { positionsOnMeasure, wholeMatrix } from "@/lib/view/matrix/positions";
import { stanceWords } from "@/lib/view/words/words";

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
          className="grid gap-x-8 gap-y-1 border-line border-b py-2.5 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
        >
          <a className="min-h-6 font-medium text-[14px] hover:underline" href={`/measures/${id}`}>
            {label}
          </a>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {positionsOnMeasure(index, id, matrix).held.map(({ actor, position }) => (
              <li key={actor.id}>
                <a
                  className="inline-flex min-h-6 items-center gap-1.5 hover:text-accent"
                  href={`/measures/${id}#${actor.id}`}
                  title={actor.name}
                >
                  <Mark stance={position.stance} reported={position.reported} size={14} />
                  <bdi>{actor.short}</bdi>
                  <span className="sr-only">
                    , {stanceWords[position.stance]}
                    {position.reported && ", only reported"}
                  </span>
                  {position.recommendations.length > 1 && (
                    <span className="text-ink2">{position.recommendations.length}</span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
