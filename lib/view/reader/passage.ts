import type { Recommendation, SourceText } from "@/lib/model/corpus";
import { kindOf, type ParagraphKind } from "@/lib/model/paragraph-kind";
import type { Quote } from "@/lib/model/quote";
import { type CodePoints, codePoints } from "@/lib/model/text";
import { passageId } from "@/lib/query/page-addresses";
import { isMarkdown, isMarkdownHeading, type MarkdownSpan, markdownSpans } from "./markdown";

/** A stretch of a paragraph over which the same passages lie. */
export interface Segment {
  readonly text: string;
  /** Ids of the passages that cover it: `<recommendation>.<n>`, the shortest first; none where it is plain. */
  readonly passages: readonly string[];
  /** The passages set aside that cover it. */
  readonly setAside: readonly { readonly id: string; readonly reason: string }[];
  /** Passages that start or end with this segment, those set aside included. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** What it is in a document in Markdown; absent where it is plain. */
  readonly spans?: readonly MarkdownSpan[];
}

export interface Paragraph {
  /** Offset of its first character in the seed, in code points: its identity. */
  readonly start: number;
  /** The characters between the paragraph before and this one; before the first, from the start of the document. */
  readonly gap: string;
  readonly kind: ParagraphKind;
  readonly segments: readonly Segment[];
}

/** The n-th passage of a source that is set aside, as the fragment of its address: counted from 0 here and from 1 there. */
export function setAsideId(at: number): string {
  return `set-aside-${at + 1}`;
}

/**
 * A document cut into paragraphs, and each of them where a quoted or set-aside passage begins or ends. Passages may
 * overlap, nest and span paragraphs: each segment names all that cover it. A document in Markdown is also cut where its spans
 * begin or end, and keeps every character.
 */
export function toParagraphs(
  { text, setAside }: SourceText,
  recommendations: readonly Recommendation[],
): readonly Paragraph[] {
  const points = codePoints(text);
  const quotes = recommendations.flatMap(({ id, quotes: own }) =>
    own.map((quote, at) => placed(quote, passageId(id, at), points)),
  );
  const asides = setAside.map((aside, at) => ({
    ...placed(aside, setAsideId(at), points),
    reason: aside.reason,
  }));
  const hasMarkdown = isMarkdown(text);
  const lines = Array.from(text.matchAll(/[^\r\n]*\S[^\r\n]*/g), (match) => ({
    line: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  const spans = (line: string, from: number) =>
    hasMarkdown
      ? markdownSpans(line).map((span) => ({ ...span, start: from + span.start, end: from + span.end }))
      : [];
  return lines.map(({ line, from, to }, at): Paragraph => {
    const touches = (passage: Passage) => passage.start < to && passage.end > from;
    return {
      start: points.fromUnits(from),
      gap: text.slice(lines[at - 1]?.to ?? 0, from),
      kind: hasMarkdown && isMarkdownHeading(line) ? "heading" : kindOf(line, lines[at + 1]?.line),
      segments: cut(text, { from, to }, quotes.filter(touches), asides.filter(touches), spans(line, from)),
    };
  });
}

/** A located quote in UTF-16 units. */
interface Passage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function placed({ start, end }: Quote, id: string, points: CodePoints): Passage {
  return { id, start: points.toUnits(start), end: points.toUnits(end) };
}

function lengthOf({ start, end }: Passage): number {
  return end - start;
}

function cut(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  quotes: readonly Passage[],
  asides: readonly (Passage & { readonly reason: string })[],
  spans: readonly MarkdownSpan[],
): readonly Segment[] {
  const cuts = [...quotes, ...asides, ...spans].flatMap(({ start, end }) => [start, end]);
  const bounds = [...new Set([from, ...cuts.filter((at) => at > from && at < to), to])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, at): Segment => {
    const end = bounds[at + 1] ?? to;
    const covers = (passage: { readonly start: number; readonly end: number }) =>
      passage.start < end && passage.end > start;
    const covering = quotes.filter(covers);
    const aside = asides.filter(covers);
    const own = spans.filter(covers);
    const marked = [...covering, ...aside];
    return {
      text: text.slice(start, end),
      passages: covering.toSorted((a, b) => lengthOf(a) - lengthOf(b)).map(({ id }) => id),
      setAside: aside.map(({ id, reason }) => ({ id, reason })),
      starts: marked.filter((passage) => passage.start >= start).map(({ id }) => id),
      ends: marked.filter((passage) => passage.end <= end).map(({ id }) => id),
      ...(own.length > 0 && { spans: own }),
    };
  });
}
