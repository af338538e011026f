import { useEffect, useState } from "react";
import { TakePassage } from "@/components/collection/take-passage";
import { QuoteInContext } from "@/components/recommendation/quote-in-context";
import { fetchOnce } from "@/components/ui/fetch-once";
import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { citedStatement } from "@/lib/view/citation/cited-passage";
import type { Contexts } from "@/lib/view/reader/quote-context";

interface QuotesOfRowProps {
  readonly recommendation: Recommendation;
  readonly index: CorpusIndex;
  readonly terms: readonly string[];
}

/** What surrounds a quote as long as its surroundings have not come. */
const alone = { before: "", after: "", cutBefore: false, cutAfter: false } as const;

/** Every quote of a recommendation; the words around it are fetched when its row is opened. */
export function QuotesOfRow({ recommendation, index, terms }: QuotesOfRowProps) {
  const { id, source, quotes } = recommendation;
  const contexts = useContexts(source);
  const known = contexts === "failed" ? undefined : contexts?.[id];
  return (
    <div className="grid max-w-[76ch] gap-5" aria-busy={contexts === undefined}>
      <p className="flex flex-wrap gap-x-3 text-ink2 text-xs leading-[18px]">
        <span>Statement</span>
        <TakePassage id={id} passage={citedStatement(recommendation, index)} />
      </p>
      {quotes.map((quote, at) => (
        <QuoteInContext
          key={quote.start}
          recommendation={recommendation}
          at={at}
          context={known?.[at] ?? { ...alone, exact: quote.exact }}
          index={index}
          terms={terms}
        />
      ))}
      {contexts === "failed" && (
        <p role="status" className="text-ink2">
          The words around the quotes could not be fetched; the source has them.
        </p>
      )}
    </div>
  );
}

/** The words around the quotes of a source: undefined until they are there, or `failed`. */
function useContexts(source: string): Contexts | "failed" | undefined {
  const [contexts, setContexts] = useState<Contexts | "failed">();
  useEffect(() => {
    let isAsked = true;
    const settle = (result: Contexts | "failed") => {
      if (isAsked) setContexts(result);
    };
    fetchOnce<Contexts>(`/contexts/${source}.json`).then(settle, () => settle("failed"));
    return () => {
      isAsked = false;
    };
  }, [source]);
  return contexts;
}
