import { DisputeLink } from "@/components/shell/dispute-link";
import type { Recommendation } from "@/lib/model/corpus";
import { passageAddress, passageId } from "@/lib/query/address";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { quoteInContext, shownOf } from "@/lib/view/quote-context";
import { QuoteInContext } from "./quote-in-context";

interface QuotesInContextProps {
  readonly recommendation: Recommendation;
  /** The source's text. */
  readonly text: string;
  readonly index: CorpusIndex;
}

/** Every quote of a recommendation within the words around it. */
export function QuotesInContext({ recommendation, text, index }: QuotesInContextProps) {
  const { id, quotes } = recommendation;
  const source = index.sources.get(recommendation.source);
  return (
    <div className="grid gap-6">
      {quotes.map((quote, at) => (
        <QuoteInContext
          key={quote.start}
          context={quoteInContext(text, quote, source && shownOf(source))}
          language={source?.language ?? "en"}
          address={passageAddress(recommendation.source, id, at)}
          start={quote.start}
          end={quote.end}
          dispute={
            <DisputeLink
              repository={index.corpus.meta.repository}
              where={passageId(id, at)}
              passage={quote.exact}
            >
              Dispute this quote
            </DisputeLink>
          }
        />
      ))}
    </div>
  );
}
