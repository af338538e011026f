import { Fragment } from "react";
import { TakePassage } from "@/components/collection/take-passage";
import { Mark } from "@/components/marks/mark";
import { DisputeLink } from "@/components/recommendation/dispute-link";
import { Highlight } from "@/components/ui/highlight";
import { SourceLink } from "@/components/ui/source-link";
import type { Recommendation } from "@/lib/model/corpus";
import { reporterName } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { citedStatement } from "@/lib/view/citation/cited-passage";
import {
  type NamedFact,
  type RecommendationFact,
  recommendationFacts,
} from "@/lib/view/matrix/recommendation-facts";
import { formatDate } from "@/lib/view/words/dates";
import { QuoteBlock } from "./quote-block";

interface RecommendationCardProps {
  readonly recommendation: Recommendation;
  readonly index: CorpusIndex;
  /** Its number among those shown together. */
  readonly number?: number;
  readonly terms?: readonly string[];
  /** Which of actor and measure the surroundings do not already name. */
  readonly name?: NamedFact;
}

/** A recommendation in full: statement, every field that has a value, every quote, its source. */
export function RecommendationCard({
  recommendation,
  index,
  number,
  terms = [],
  name,
}: RecommendationCardProps) {
  const { repository } = index.corpus.meta;
  const source = index.sources.get(recommendation.source);
  return (
    <article className="relative grid gap-3">
      {number !== undefined && (
        <span aria-hidden="true" className="-left-5 absolute top-1 text-ink2 text-xs">
          {number}
        </span>
      )}
      <h3 className="text-balance font-medium font-serif text-[18.5px] leading-[26px]">
        <Highlight text={recommendation.statement} terms={terms} />
      </h3>
      <p className="-mt-2 flex flex-wrap gap-x-3 text-ink2 text-xs leading-[18px]">
        <TakePassage id={recommendation.id} passage={citedStatement(recommendation, index)} />
      </p>
      <dl className="grid grid-cols-[116px_1fr] gap-x-1 [&>dt]:text-ink2">
        {recommendationFacts(recommendation, index, name).map((fact) => (
          <Fragment key={fact.id}>
            <dt>{fact.label}</dt>
            <dd>
              <FactText fact={fact} recommendation={recommendation} terms={terms} />
            </dd>
          </Fragment>
        ))}
      </dl>
      <QuoteBlock recommendation={recommendation} index={index} terms={terms} />
      <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-xs leading-[18px]">
        <span>
          {source && (
            <SourceLink source={source} className="font-serif text-[13.5px] italic hover:underline" />
          )}
          <span className="text-ink2">
            , <bdi>{reporterName(index, recommendation)}</bdi>, {source && formatDate(source.date)}
          </span>
        </span>
        <span className="flex flex-wrap gap-x-3 text-ink2">
          <a className="link" href={recommendationAddress(recommendation.id)}>
            Link to this recommendation
          </a>
          <DisputeLink repository={repository} where={recommendation.id}>
            Dispute this
          </DisputeLink>
        </span>
      </p>
    </article>
  );
}

interface FactTextProps {
  readonly fact: RecommendationFact;
  readonly recommendation: Recommendation;
  readonly terms: readonly string[];
}

function FactText({ fact: { id, text }, recommendation, terms }: FactTextProps) {
  const { measure, stance, voice } = recommendation;
  if (id === "condition") return <Highlight text={text} terms={terms} />;
  if (id === "measure")
    return (
      <a className="hover:underline" href={`/measures/${measure}`}>
        {text}
      </a>
    );
  if (id === "stance")
    return (
      <span className="inline-flex items-center gap-2 font-semibold">
        <Mark stance={stance} reported={voice === "reported"} />
        {text}
      </span>
    );
  return text;
}
