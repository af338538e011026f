import { CopyButton } from "@/components/ui/copy-button";
import { Highlight } from "@/components/ui/highlight";
import type { Recommendation } from "@/lib/model/corpus";
import { passageAddress, passageId } from "@/lib/query/address";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { directionOf } from "@/lib/view/direction";
import type { QuoteInContext as Context } from "@/lib/view/quote-context";
import { DisputeLink } from "./dispute-link";
import "./quote-in-context.css";

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
  const language = index.sources.get(source)?.language ?? "en";
  return (
    <figure>
      <blockquote lang={language} dir={directionOf(language)} className="quote-in-context">
        {cutBefore && "… "}
        {before}
        <mark className="quoted">
          <Highlight text={exact} terms={terms} />
        </mark>
        {after}
        {cutAfter && " …"}
      </blockquote>
      <figcaption className="mt-1 flex flex-wrap gap-x-3 text-ink2 text-xs leading-[18px]">
        <a className="link" href={passageAddress(source, id, at)}>
          Read on in the source
        </a>
        <CopyButton className="hover:text-ink hover:underline" text={exact}>
          Copy the quote
        </CopyButton>
        <DisputeLink repository={index.corpus.meta.repository} where={passageId(id, at)} passage={exact}>
          Dispute this quote
        </DisputeLink>
        <span>
          characters {quotes[at]?.start}–{quotes[at]?.end}
        </span>
      </figcaption>
    </figure>
  );
}
