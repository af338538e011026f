import type { Recommendation, Source } from "@/lib/model/corpus";
import type { Quote } from "@/lib/model/quote";
import { codePoints } from "@/lib/model/text";
import { cutAfter, cutBefore } from "./cut-text";

/** A quote with the words around it, as they stand in its paragraph. */
export interface QuoteInContext {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** Whether the paragraph goes on beyond what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** How much of the paragraph is shown on each side, in UTF-16 units: two or three lines, or a few words. */
const REACH = { full: 220, excerpts: 80 } as const;

/**
 * The words around a quote, whole words only, and no further than its paragraph goes; of a source that is shown in
 * excerpts, no more than an excerpt has.
 */
export function quoteInContext(
  text: string,
  { exact, start, end }: Quote,
  shown: keyof typeof REACH = "full",
): QuoteInContext {
  const reach = REACH[shown];
  const points = codePoints(text);
  const before =
    text
      .slice(0, points.toUnits(start))
      .split(/[\r\n]/)
      .at(-1) ?? "";
  const [after = ""] = text.slice(points.toUnits(end)).split(/[\r\n]/, 1);
  const isCutBefore = before.trimStart().length > reach;
  const isCutAfter = after.trimEnd().length > reach;
  return {
    before: (isCutBefore ? before.slice(cutAfter(before, reach)) : before).trimStart(),
    exact,
    after: (isCutAfter ? after.slice(0, cutBefore(after, reach)) : after).trimEnd(),
    cutBefore: isCutBefore,
    cutAfter: isCutAfter,
  };
}

/** Every quote of the recommendations of a source in its context, by the id of the recommendation. */
export type Contexts = Readonly<Record<string, readonly QuoteInContext[]>>;

export function contextsOf(
  source: Pick<Source, "id" | "fullText">,
  recommendations: readonly Recommendation[],
  text: string,
): Contexts {
  const shown = shownOf(source);
  const own = recommendations.filter((recommendation) => recommendation.source === source.id);
  return Object.fromEntries(
    own.map(({ id, quotes }) => [id, quotes.map((quote) => quoteInContext(text, quote, shown))]),
  );
}

/** How much of a source is shown around its quotes. */
export function shownOf({ fullText }: Pick<Source, "fullText">): keyof typeof REACH {
  return fullText ? "full" : "excerpts";
}
