import type { Library, Source } from "@/lib/model/corpus";
import { coverage } from "@/lib/model/coverage";

/** What the coding has done with a source: how many of its sentences are in each state, and what came of them. */
export interface SourceCoverage {
  readonly source: Source;
  readonly sentences: number;
  readonly quoted: number;
  readonly setAside: number;
  readonly context: number;
  readonly recommendations: number;
  readonly reported: number;
}

/** Every source of a library, in the order of the corpus. */
export function coverSources({ corpus, texts }: Library): readonly SourceCoverage[] {
  return corpus.sources.map((source) => {
    const own = corpus.recommendations.filter((recommendation) => recommendation.source === source.id);
    const quotes = new Map(own.map((recommendation) => [recommendation.id, recommendation.quotes]));
    const text = texts[source.id];
    const states = text
      ? coverage(text.text, source.language, { quotes, setAside: text.setAside }).map(({ state }) => state)
      : [];
    return {
      source,
      sentences: states.length,
      quoted: states.filter((state) => state === "quoted").length,
      setAside: states.filter((state) => state === "set-aside").length,
      context: states.filter((state) => state === "context").length,
      recommendations: own.length,
      reported: own.filter(({ voice }) => voice === "reported").length,
    };
  });
}
