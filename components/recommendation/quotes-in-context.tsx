import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { quoteInContext, shownOf } from "@/lib/view/quote-context";
import { QuoteInContext } from "./quote-in-context";
import "@/components/reader/passage-text.css";

interface QuotesInContextProps {
  readonly recommendation: Recommendation;
  /** The source's text. */
  readonly text: string;
  readonly index: CorpusIndex;
}

/** Every quote of a recommendation within the words around it. */
export function QuotesInContext({ recommendation, text, index }: QuotesInContextProps) {
  const source = index.sources.get(recommendation.source);
  return (
    <div className="grid gap-6">
      {recommendation.quotes.map((quote, at) => (
        <QuoteInContext
          key={quote.start}
          recommendation={recommendation}
          at={at}
          context={quoteInContext(text, quote, source && shownOf(source))}
          index={index}
        />
      ))}
    </div>
  );
}
