import type { ReactNode } from "react";
import { CopyButton } from "@/components/shell/copy-button";
import { Highlight } from "@/components/shell/highlight";
import { directionOf } from "@/lib/view/direction";
import type { QuoteInContext as Context } from "@/lib/view/quote-context";

interface QuoteInContextProps {
  readonly context: Context;
  readonly language: string;
  /** Address of its place in the source. */
  readonly address: string;
  /** First and last character in the source; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What disputes it, where the corpus names a repository. */
  readonly dispute?: ReactNode;
  /** What was searched for, which is marked in the quote. */
  readonly terms?: readonly string[];
}

/** A quote within the words around it, with the way to its place. */
export function QuoteInContext(props: QuoteInContextProps) {
  const { context, language, address, start, end, dispute, terms = [] } = props;
  const { before, exact, after, cutBefore, cutAfter } = context;
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
        <a className="link" href={address}>
          Read on in the source
        </a>
        <CopyButton className="hover:text-ink hover:underline" text={exact}>
          Copy the quote
        </CopyButton>
        {dispute}
        <span>
          characters {start}–{end}
        </span>
      </figcaption>
    </figure>
  );
}
