import type { Range } from "./fold-text";
import { covers } from "./language-tag";
import type { Marker } from "./list-schemas";
import { wordFinder, wordText } from "./word-finder";

/** The normative markers that apply to a text in a language. */
export function markersFor(markers: readonly Marker[], language: string): readonly Marker[] {
  return markers.filter((marker) => covers(marker.language, language));
}

/**
 * Which marker each sentence holds: the first of the list that begins in it, or none.
 *
 * A phrase counts where it begins: in lines of a fixed width it may run over the end of what is taken for a sentence.
 *
 * @param sentences in the order of the text
 */
export function findMarkers(
  text: string,
  sentences: readonly Range[],
  markers: readonly Marker[],
): readonly (string | undefined)[] {
  const words = wordText(text);
  const found = markers
    .flatMap(({ marker }, rank) => wordFinder(marker)(words).map(({ start }) => ({ marker, rank, start })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.map(({ end }) => {
    let first: (typeof found)[number] | undefined;
    for (let hit = found[next]; hit && hit.start < end; hit = found[++next]) {
      if (first === undefined || hit.rank < first.rank) first = hit;
    }
    return first?.marker;
  });
}
