import { TakePassage } from "@/components/collection/take-passage";
import { DisputeLink } from "@/components/recommendation/dispute-link";
import { CopyButton } from "@/components/ui/copy-button";
import { Highlight } from "@/components/ui/highlight";
import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { passageAddress, passageId } from "@/lib/query/page-addresses";
import { citedQuotes } from "@/lib/view/citation/cited-passage";
import { textDirection } from "@/lib/view/words/text-direction";

interface QuoteBlockProps {
  readonly recommendation: Recommendation;
  readonly index: CorpusIndex;
  readonly terms: readonly string[];
}

/** Every quote of a recommendation, verbatim, in its language, with the way to its place in the source. */
export function QuoteBlock({ recommendation, index, terms }: QuoteBlockProps) {
  const language = index.sources.get(recommendation.source)?.language ?? "en";
  const { repository } = index.corpus.meta;
  const passages = citedQuotes(recommendation, index);
  return (
    <div className="grid gap-2.5 border-line2 border-l-2 pl-4">
      {recommendation.quotes.map(({ exact, start, end }, at) => {
        const passage = passages[at];
        return (
          <figure key={start}>
            <blockquote
              lang={language}
              dir={textDirection(language)}
              className="hanging-quote whitespace-pre-line text-[16.5px] leading-[25px]"
            >
              “<Highlight text={exact} terms={terms} />”
            </blockquote>
            <figcaption className="mt-0.5 flex flex-wrap items-baseline gap-x-3 text-ink2 text-xs leading-[18px]">
              <a
                className="link"
                href={passageAddress(recommendation.source, recommendation.id, at)}
                title={`Characters ${start} to ${end} of the document`}
              >
                In context
              </a>
              <CopyButton className="hover:text-ink hover:underline" text={exact}>
                Copy
              </CopyButton>
              {passage && <TakePassage id={passage.id} passage={passage} />}
              <DisputeLink repository={repository} where={passageId(recommendation.id, at)} passage={exact}>
                Dispute this quote
              </DisputeLink>
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
