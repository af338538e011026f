import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "./corpus-index";

/** What is known of a recommendation under one name. */
export interface Field {
  /** Name in exports and in `sort`. */
  readonly id: FieldId;
  readonly label: string;
  /** The values of a recommendation; an empty list where it has none. */
  values(recommendation: Recommendation, index: CorpusIndex): readonly (string | number)[];
  /** Exported as a list even where there is one value. */
  readonly isList?: true;
  /** Its values are whole numbers. */
  readonly isNumber?: true;
  readonly facet?: Facet;
  /** Present where the list can be sorted by this field: what is compared, undefined where there is nothing. */
  sortKey?(recommendation: Recommendation, index: CorpusIndex): string | number | undefined;
}

/** A filterable field: its parameter in the address, and the values that it can have, in the order of display. */
export interface Facet {
  readonly parameter: FacetId;
  readonly label: string;
  /** How the sentence above a view begins to say which values are chosen, where that is not the label and "is". */
  readonly clause?: string;
  options(index: CorpusIndex): readonly Option[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export const facetIds = [
  "actor",
  "source",
  "topic",
  "measure",
  "addressee",
  "stance",
  "voice",
  "horizon",
  "explicitness",
] as const;
export type FacetId = (typeof facetIds)[number];

export const fieldIds = [
  "id",
  "source",
  "source_title",
  "source_date",
  "actor",
  "actor_name",
  "voice",
  "topic",
  "topics",
  "measure",
  "measure_label",
  "stance",
  "condition",
  "statement",
  "addressees",
  "beneficiaries",
  "horizon",
  "explicitness",
  "quote",
  "quotes",
  "quote_start",
  "quote_end",
  "permalink",
] as const;
export type FieldId = (typeof fieldIds)[number];
