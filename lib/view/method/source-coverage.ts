import type { Library, Source } from "@/lib/model/corpus";
import type { SentenceState } from "@/lib/model/coverage";
import { surveySource } from "./source-survey";

/** What the coding has done with a source: how many of its sentences are in each state, and what came of them. */
export interface SourceCoverage {
  readonly source: Source;
  readonly sentences: number;
  readonly counts: Readonly<Record<SentenceState, number>>;
  readonly recommendations: number;
  readonly reported: number;
}

/** Every source of a library, in the order of the corpus. */
export function coverSources({ corpus, texts, markers }: Library): readonly SourceCoverage[] {
  return corpus.sources.flatMap((source) => {
    const text = texts[source.id];
    if (!text) return [];
    const own = corpus.recommendations.filter((recommendation) => recommendation.source === source.id);
    const { sentences, counts } = surveySource(source, text, own, markers);
    return [
      {
        source,
        sentences: sentences.length,
        counts,
        recommendations: own.length,
        reported: own.filter(({ voice }) => voice === "reported").length,
      },
    ];
  });
}
