import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";

/** What stands beside a recommendation. */
export interface Neighbours {
  /** Those before and after it in its source. */
  readonly previous?: Recommendation | undefined;
  readonly next?: Recommendation | undefined;
  /** Others of its actor on its measure, in whatever source. */
  readonly sameCell: readonly Recommendation[];
  /** Others that quote some of the same words. */
  readonly sameWords: readonly Recommendation[];
}

export function neighboursOf(recommendation: Recommendation, { corpus }: CorpusIndex): Neighbours {
  const { id, source, measure, actor } = recommendation;
  const own = inTextOrder(corpus.recommendations.filter((other) => other.source === source));
  const at = own.findIndex((other) => other.id === id);
  return {
    previous: own[at - 1],
    next: own[at + 1],
    sameCell: corpus.recommendations.filter(
      (other) => other.id !== id && other.measure === measure && other.actor === actor,
    ),
    sameWords: own.filter((other) => other.id !== id && sharesWords(other, recommendation)),
  };
}

/** The recommendations of a source in the order in which a reader meets them. */
export function inTextOrder(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  const firstOf = ({ quotes }: Recommendation) => Math.min(...quotes.map(({ start }) => start));
  return recommendations.toSorted((a, b) => firstOf(a) - firstOf(b));
}

function sharesWords(a: Recommendation, b: Recommendation): boolean {
  return a.quotes.some((one) => b.quotes.some((other) => one.start < other.end && one.end > other.start));
}
