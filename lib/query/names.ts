import { foldText } from "@/lib/model/fold-text";
import { memoize } from "@/lib/model/memo";
import type { CorpusIndex } from "./corpus-index";
import { facetCodes } from "./facet-codes";
import type { FacetId } from "./field";

/** The facets whose values have names that readers look for, in the order in which they are offered. */
export const namedFacets = ["topic", "measure", "actor", "addressee", "source"] as const satisfies FacetId[];
export type NamedFacet = (typeof namedFacets)[number];

/** A value of a facet with all that it is called. */
export interface Name {
  readonly facet: NamedFacet;
  readonly id: string;
  readonly label: string;
  /** The label first, then its short form and the further words that the content gives it. */
  readonly spellings: readonly Spelling[];
}

/** A way to call something, prepared for being looked in. */
export interface Spelling {
  readonly text: string;
  readonly folded: string;
  /** Its words with a single blank before each, so that where a word begins can be told by the blank. */
  readonly words: string;
}

/** Every name of a corpus: by facet, then in the order of display. */
export const namesOf = memoize((index: CorpusIndex): readonly Name[] => {
  const codes = new Map(facetCodes(index).map((facet) => [facet.facet, facet.options]));
  return namedFacets.flatMap((facet) =>
    (codes.get(facet) ?? []).map(({ value: id, label }) => {
      const texts = new Set([label, ...furtherNames[facet](index, id)]);
      return { facet, id, label, spellings: Array.from(texts, toSpelling) };
    }),
  );
});

type FurtherNames = (index: CorpusIndex, id: string) => readonly string[];

const shortName: FurtherNames = ({ actors }, id) => {
  const actor = actors.get(id);
  return actor ? [actor.short] : [];
};

const furtherNames: Readonly<Record<NamedFacet, FurtherNames>> = {
  topic: ({ topics }, id) => {
    const topic = topics.get(id);
    return topic ? [topic.short, ...(topic.also ?? [])] : [];
  },
  measure: ({ measures }, id) => measures.get(id)?.also ?? [],
  actor: shortName,
  addressee: shortName,
  source: () => [],
};

function toSpelling(text: string): Spelling {
  const folded = foldText(text);
  return { text, folded, words: toWords(folded) };
}

/** The words of a folded text, each after one blank. */
export function toWords(folded: string): string {
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim()}`;
}
