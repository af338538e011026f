import type { Recommendation, Source } from "@/lib/model/corpus";
import type { CorpusIndex } from "./corpus-index";

/** What an actor is called. */
export function actorName({ actors }: Pick<CorpusIndex, "actors">, id: string): string {
  return actors.get(id)?.name ?? id;
}

/** What the authors of a document are called, in their order. */
export function authorNames(
  index: Pick<CorpusIndex, "actors">,
  { author, coauthors }: Source,
): readonly string[] {
  return [author, ...coauthors].map((id) => actorName(index, id));
}

/** Who tells of a position that is reported: the author of the document. */
export function reporterName(index: CorpusIndex, { source }: Recommendation): string {
  return actorName(index, index.sources.get(source)?.author ?? source);
}
