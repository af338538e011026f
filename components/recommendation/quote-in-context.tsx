import { TakePassage } from "@/components/collection/take-passage";
import { CopyButton } from "@/components/ui/copy-button";
import { Highlight } from "@/components/ui/highlight";
import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { passageAddress, passageId } from "@/lib/query/page-addresses";
import { citedQuotes } from "@/lib/view/citation/cited-passage";
import type { QuoteInContext as Context } from "@/lib/view/reader/quote-context";
import { textDirection } from "@/lib/view/words/text-direction";
import { DisputeLink } from "./dispute-link";

interface QuoteInContextProps {
  readonly recommendation: Recommendation;
  /** Which of its quotes, from 0. */
  readonly at: number;
  /** The quote with the words around it. */
  readonly context: Context;
  readonly index: CorpusIndex;
  /** What was searched for, which is marked in the quote. */
  readonly terms?: readonly string[];
}

/** A quote within the words around it, with the way to its place. */
export function QuoteInContext(props: QuoteInContextProps) {
  const { recommendation, at, context, index, terms = [] } = props;
  const { id, source, quotes } = recommendation;
  const { before, exact, after, cutBefore, cutAfter } = context;
  const passage = citedQuotes(recommendation, index)[at];
  const language = index.sources.get(source)?.language ?? "en";
  return (
    <figure>
      <blockquote
        lang={language}
        dir={textDirection(language)}
        className="whitespace-pre-line font-serif text-[18px] text-ink2 oldstyle-nums leading-[29px] in-[.list]:text-[16.5px] in-[.list]:leading-[25px] max-sm:text-[16.5px] max-sm:leading-[26px]"
      >
        {cutBefore && "… "}
        {before}
        <mark className="quoted text-ink shadow-none">
          <Highlight text={exact} terms={terms} />
        </mark>
        {after}
        {cutAfter && " …"}
      </blockquote>
      <figcaption className="mt-1 flex flex-wrap items-baseline gap-x-3 text-ink2 text-xs leading-[18px]">
        <a
          className="link"
          href={passageAddress(source, id, at)}
          title={`Characters ${quotes[at]?.start} to ${quotes[at]?.end} of the document`}
        >
          Read on in the source
        </a>
        <CopyButton className="hover:text-ink hover:underline" text={exact}>
          Copy the quote
        </CopyButton>
        {passage && <TakePassage id={passage.id} passage={passage} />}
        <DisputeLink repository={index.corpus.meta.repository} where={passageId(id, at)} passage={exact}>
          Dispute this quote
        </DisputeLink>
      </figcaption>
    </figure>
  );
}
