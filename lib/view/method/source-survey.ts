import type { Library, Recommendation, Source, SourceText } from "@/lib/model/corpus";
import { type CoveredSentence, coverage, type SentenceState } from "@/lib/model/coverage";
import { findMarkers, markersFor } from "@/lib/model/markers";

/** What the coding has done with the sentences of a source. */
export interface SourceSurvey {
  readonly sentences: readonly CoveredSentence[];
  readonly counts: Readonly<Record<SentenceState, number>>;
  /** The normative marker that each sentence holds, such as "must" or "should". */
  readonly markers: readonly (string | undefined)[];
  /** The counts of those that hold one. */
  readonly normative: Readonly<Record<SentenceState, number>>;
}

export function surveySource(
  source: Source,
  { text, setAside }: Pick<SourceText, "text" | "setAside">,
  recommendations: readonly Recommendation[],
  lists: Library["markers"],
): SourceSurvey {
  const quotes = new Map(recommendations.map(({ id, quotes: own }) => [id, own]));
  const sentences = coverage(text, source.language, { quotes, setAside });
  const markers = findMarkers(text, sentences, markersFor(lists, source.language));
  return {
    sentences,
    counts: countStates(sentences),
    markers,
    normative: countStates(sentences.filter((_, at) => markers[at] !== undefined)),
  };
}

function countStates(sentences: readonly CoveredSentence[]): Readonly<Record<SentenceState, number>> {
  const inState = (state: SentenceState) => sentences.filter((sentence) => sentence.state === state).length;
  return { quoted: inState("quoted"), "set-aside": inState("set-aside"), context: inState("context") };
}

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
