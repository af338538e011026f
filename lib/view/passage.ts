import type { Recommendation, SourceText } from "@/lib/model/corpus";
import { codePoints } from "@/lib/model/text";
import { passageId } from "@/lib/query/address";

/** A stretch of a paragraph over which the same passages lie. */
export interface Segment {
  readonly text: string;
  /** Ids of the passages that cover it: `<recommendation>.<n>`; none where it is plain. */
  readonly passages: readonly string[];
  /** The reason, where it is set aside. */
  readonly setAside?: string | undefined;
  /** Passages that start or end with this segment. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

export interface Paragraph {
  /** Offset of its first character in the seed, in code points: its identity. */
  readonly start: number;
  readonly segments: readonly Segment[];
}

/**
 * A document cut into paragraphs, and each of them where a quoted or set-aside passage begins or ends. Passages may
 * overlap, nest and span paragraphs: each segment names all that cover it.
 */
export function toParagraphs(
  { text, setAside }: SourceText,
  recommendations: readonly Recommendation[],
): readonly Paragraph[] {
  const points = codePoints(text);
  const quotes = recommendations.flatMap(({ id, quotes: own }) =>
    own.map(({ start, end }, at) => ({
      id: passageId(id, at),
      start: points.toUnits(start),
      end: points.toUnits(end),
    })),
  );
  const asides = setAside.map(({ start, end, reason }) => ({
    reason,
    start: points.toUnits(start),
    end: points.toUnits(end),
  }));
  const cuts = [...quotes, ...asides].flatMap(({ start, end }) => [start, end]);
  return Array.from(text.matchAll(/[^\r\n]*\S[^\r\n]*/g), (line) => {
    const from = line.index;
    const to = from + line[0].length;
    const bounds = [...new Set([from, ...cuts.filter((cut) => cut > from && cut < to), to])].sort(
      (a, b) => a - b,
    );
    const segments = bounds.slice(0, -1).map((start, at): Segment => {
      const end = bounds[at + 1] ?? to;
      const covering = quotes.filter((quote) => quote.start < end && quote.end > start);
      return {
        text: text.slice(start, end),
        passages: covering.map(({ id }) => id),
        setAside: asides.find((aside) => aside.start < end && aside.end > start)?.reason,
        starts: covering.filter((quote) => quote.start >= start).map(({ id }) => id),
        ends: covering.filter((quote) => quote.end <= end).map(({ id }) => id),
      };
    });
    return { start: points.fromUnits(from), segments };
  });
}
