import type { ReactNode } from "react";
import type { MarkdownSpan } from "@/lib/view/reader/markdown";

interface StyledProps {
  readonly text: string;
  /** What covers the text, the outermost first. */
  readonly spans: readonly MarkdownSpan[];
}

/** A piece of a document in Markdown as what it means. Its syntax stays in the page, unseen: places count every character. */
export function Styled({ text, spans: [outer, ...others] }: StyledProps): ReactNode {
  if (!outer) return text;
  const inner = <Styled text={text} spans={others} />;
  if (outer.kind === "strong") return <strong>{inner}</strong>;
  if (outer.kind === "emphasis") return <em>{inner}</em>;
  if (outer.kind === "code") return <code>{inner}</code>;
  if (outer.kind === "link") {
    return (
      <a className="link" href={outer.href} rel="noreferrer">
        {inner}
      </a>
    );
  }
  return (
    <span className="syntax" aria-hidden="true">
      {inner}
    </span>
  );
}
