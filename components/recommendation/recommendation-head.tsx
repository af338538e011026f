import { TakePassage } from "@/components/collection/take-passage";
import { Mark } from "@/components/marks/mark";
import { CopyButton } from "@/components/ui/copy-button";
import { SourceLink } from "@/components/ui/source-link";
import type { Recommendation } from "@/lib/model/corpus";
import { reporterName } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { citedStatement } from "@/lib/view/citation/cited-passage";
import { formatDate } from "@/lib/view/words/dates";
import { stanceWords } from "@/lib/view/words/words";
import { DisputeLink } from "./dispute-link";

interface RecommendationHeadProps {
  readonly recommendation: Recommendation;
  readonly permalink: string;
  readonly index: CorpusIndex;
}

/** What is recommended, by whom, and where it is said. */
export function RecommendationHead({ recommendation, permalink, index }: RecommendationHeadProps) {
  const { statement, stance, voice, actor, measure, condition, memo } = recommendation;
  const source = index.sources.get(recommendation.source);
  const reporter = reporterName(index, recommendation);
  return (
    <header className="col-span-full mb-8 grid gap-3">
      <p className="flex flex-wrap items-baseline gap-x-4 text-ink2">
        <span className="break-all">Recommendation {recommendation.id}</span>
        <CopyButton className="link" text={permalink} link={permalink}>
          Copy link
        </CopyButton>
        <DisputeLink repository={index.corpus.meta.repository} where={recommendation.id}>
          Dispute this coding
        </DisputeLink>
      </p>
      <h1 className="text-balance font-semibold font-serif text-[29px] leading-[37px] max-sm:text-[25px] max-sm:leading-8">
        {statement}
      </h1>
      <p className="flex flex-wrap gap-x-4 text-ink2">
        <TakePassage id={recommendation.id} passage={citedStatement(recommendation, index)} />
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-[15px] leading-6">
        <Mark stance={stance} reported={voice === "reported"} />
        <strong className="font-semibold">
          <a href={`/actors/${actor}`} className="hover:underline">
            {index.actors.get(actor)?.name}
          </a>
        </strong>
        <span>
          {voice === "reported" && (
            <>
              as reported by <bdi>{reporter}</bdi>,{" "}
            </>
          )}
          {stanceWords[stance]}:
        </span>
        <a className="link" href={`/measures/${measure}`}>
          {index.measures.get(measure)?.label}
        </a>
      </p>
      {condition !== undefined && (
        <p className="text-[15px] leading-6">
          On the condition: <bdi>{condition}</bdi>.
        </p>
      )}
      <p>
        {source && <SourceLink source={source} className="font-serif text-[15px] italic hover:underline" />}
        <span className="text-ink2">
          , <bdi>{reporter}</bdi>, {source && formatDate(source.date)}
        </span>
      </p>
      {memo !== undefined && (
        <p className="max-w-[68ch] text-ink2">
          Coder’s note: <bdi>{memo}</bdi>
        </p>
      )}
    </header>
  );
}
