import type { Recommendation } from "@/lib/model/corpus";
import { voices } from "@/lib/model/vocabulary";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { voiceWords } from "@/lib/query/fields";
import { type MarkFacet, markFacetIds, type ReaderMark } from "./mark-filter";

/** The marks of a source, in the order of its recommendations. */
export function toMarks(recommendations: readonly Recommendation[]): readonly ReaderMark[] {
  return recommendations.map(({ id, quotes, topics, actor, voice }) => ({
    id,
    quotes: quotes.length,
    topic: topics,
    actor: [actor],
    voice: [voice],
  }));
}

/** The facets of a source with the values that occur in it. */
export function toMarkFacets(
  marks: readonly ReaderMark[],
  { topics, holders }: CorpusIndex,
): readonly MarkFacet[] {
  const options = {
    topic: [...topics.values()].map(({ id, label }) => ({ value: id, label })),
    actor: holders.map(({ id, name }) => ({ value: id, label: name })),
    voice: voices.map((value) => ({ value, label: voiceWords[value] })),
  };
  const labels = { topic: "Topic", actor: "Actor", voice: "Who says it" };
  return markFacetIds.map((id) => ({
    id,
    label: labels[id],
    options: options[id].filter(({ value }) => marks.some((mark) => mark[id].includes(value))),
  }));
}
