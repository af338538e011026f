import { useState } from "react";
import { TakePassage } from "@/components/collection/take-passage";
import { Mark } from "@/components/marks/mark";
import { Highlight } from "@/components/ui/highlight";
import { SourceLink } from "@/components/ui/source-link";
import type { Recommendation } from "@/lib/model/corpus";
import { actorName, reporterName } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { passageAddress, recommendationAddress } from "@/lib/query/page-addresses";
import { citedQuotes, citedStatement } from "@/lib/view/citation/cited-passage";
import { formatDate } from "@/lib/view/words/dates";
import { capitalise, numberWord } from "@/lib/view/words/numbers";
import { isolate, textDirection } from "@/lib/view/words/text-direction";
import { stanceWords } from "@/lib/view/words/words";

interface PositionProps {
  readonly recommendation: Recommendation;
  readonly index: CorpusIndex;
  readonly terms: readonly string[];
  /** What the head of the cell does not already say. */
  readonly says: Readonly<Record<"actor" | "stance" | "condition" | "reporter", boolean>>;
}

/** A recommendation in a comparison: statement, first quote, its place; the further quotes a click away. */
export function Position({ recommendation, index, terms, says }: PositionProps) {
  const [open, setOpen] = useState(false);
  const { id, stance, voice, condition, statement, actor } = recommendation;
  const source = index.sources.get(recommendation.source);
  const passages = citedQuotes(recommendation, index);
  const more = passages.length - 1;
  const heading = [
    says.actor && voice === "reported" && isolate(actorName(index, actor)),
    says.stance && stanceWords[stance],
    says.reporter && voice === "reported" && `reported by ${isolate(reporterName(index, recommendation))}`,
    says.condition && condition !== undefined && `on the condition: ${isolate(condition)}`,
  ].filter((part) => typeof part === "string");
  return (
    <div className="position">
      {heading.length > 0 && (
        <p className="flex items-start gap-2 text-ink2">
          {says.stance && (
            <span className="flex h-5 items-center">
              <Mark stance={stance} reported={voice === "reported"} size={13} />
            </span>
          )}
          {heading.join(", ")}
        </p>
      )}
      <p className="statement">
        <a href={recommendationAddress(id)} className="hover:underline">
          <Highlight text={statement} terms={terms} />
        </a>
      </p>
      <p className="byline">
        <TakePassage id={id} passage={citedStatement(recommendation, index)} />
      </p>
      {passages.slice(0, open ? undefined : 1).map((passage, at) => (
        <div key={passage.id}>
          <blockquote
            lang={source?.language}
            dir={textDirection(source?.language)}
            className="hanging-quote quotation"
          >
            “<Highlight text={passage.text} terms={terms} />”
          </blockquote>
          <p className="byline">
            {at === 0 && (
              <span className="origin">
                {source && <SourceLink source={source} className="font-serif italic hover:underline" />}
                {/* The date alone stays in one piece: with its comma it would begin a line with that. */}
                <span>
                  , <span className="whitespace-nowrap">{source && formatDate(source.date)}</span>
                </span>
              </span>
            )}
            <a className="link" href={passageAddress(recommendation.source, id, at)}>
              In context
            </a>
            <TakePassage id={passage.id} passage={passage} />
            {at === 0 && more > 0 && (
              <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
                {open
                  ? "First quote alone"
                  : `${capitalise(numberWord(more))} more ${more === 1 ? "quote" : "quotes"}`}
              </button>
            )}
          </p>
        </div>
      ))}
    </div>
  );
}
