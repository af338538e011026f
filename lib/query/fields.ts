import type { Recommendation } from "@/lib/model/corpus";
import { explicitnesses, horizons, stances, voices } from "@/lib/model/vocabulary";
import type { CorpusIndex } from "./corpus-index";

/**
 * The registry of fields. Columns, filters, sort menus, address parameters, CSV headers and the data dictionary all come
 * from here: to add a field is to add an entry.
 */
export interface Field {
  /** Name in exports and in `sort`. */
  readonly id: FieldId;
  readonly label: string;
  /** One sentence for the data dictionary. */
  readonly definition: string;
  /** The values of a recommendation; an empty list where it has none. */
  values(recommendation: Recommendation, index: CorpusIndex): readonly (string | number)[];
  /** Exported as a list even where there is one value. */
  readonly isList?: true;
  readonly facet?: Facet;
  /** Present where the list can be sorted by this field: what is compared. */
  sortKey?(recommendation: Recommendation, index: CorpusIndex): string | number;
}

/** A filterable field: its parameter in the address, and the values that it can have, in the order of display. */
export interface Facet {
  readonly parameter: FacetId;
  readonly label: string;
  options(index: CorpusIndex): readonly { readonly value: string; readonly label: string }[];
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

const word = (value: string) => ({ value, label: value.replaceAll("-", " ") });
const position = (ids: readonly { readonly id: string }[], id: string) =>
  ids.findIndex((entry) => entry.id === id);

export const fields: readonly Field[] = [
  {
    id: "id",
    label: "Id",
    definition: "Stable id of the recommendation.",
    values: ({ id }) => [id],
    sortKey: ({ id }) => id,
  },
  {
    id: "source",
    label: "Source",
    definition: "Id of the document that makes the recommendation.",
    values: ({ source }) => [source],
    facet: {
      parameter: "source",
      label: "Source",
      options: ({ corpus }) => corpus.sources.map(({ id, title }) => ({ value: id, label: title })),
    },
    sortKey: ({ source }, { corpus }) => position(corpus.sources, source),
  },
  {
    id: "source_title",
    label: "Source title",
    definition: "Title of the document.",
    values: ({ source }, { sources }) => present(sources.get(source)?.title),
    sortKey: ({ source }, { sources }) => sources.get(source)?.title ?? source,
  },
  {
    id: "source_date",
    label: "Source date",
    definition: "Date of the document: a year, a month or a day.",
    values: ({ source }, { sources }) => present(sources.get(source)?.date),
    sortKey: ({ source }, { sources }) => sources.get(source)?.date ?? source,
  },
  {
    id: "actor",
    label: "Actor",
    definition: "Id of the actor who holds the position.",
    values: ({ actor }) => [actor],
    facet: {
      parameter: "actor",
      label: "Actor",
      options: ({ holders }) => holders.map(({ id, name }) => ({ value: id, label: name })),
    },
    sortKey: ({ actor }, { holders }) => position(holders, actor),
  },
  {
    id: "actor_name",
    label: "Actor name",
    definition: "Name of the actor.",
    values: ({ actor }, { actors }) => present(actors.get(actor)?.name),
    sortKey: ({ actor }, { actors }) => actors.get(actor)?.name ?? actor,
  },
  {
    id: "voice",
    label: "Voice",
    definition: "own: the author speaks for themself; reported: the source tells of another's position.",
    values: ({ voice }) => [voice],
    facet: { parameter: "voice", label: "Voice", options: () => voices.map(word) },
    sortKey: ({ voice }) => voices.indexOf(voice),
  },
  {
    id: "topic",
    label: "Topic",
    definition: "Id of the measure's topic.",
    values: ({ topics }) => topics.slice(0, 1),
    sortKey: ({ topics: [topic = ""] }, { corpus }) => position(corpus.topics, topic),
  },
  {
    id: "topics",
    label: "Topics",
    definition: "Ids of all topics that fit, the measure's first.",
    values: ({ topics }) => topics,
    isList: true,
    facet: {
      parameter: "topic",
      label: "Topic",
      options: ({ corpus }) => corpus.topics.map(({ id, label }) => ({ value: id, label })),
    },
  },
  {
    id: "measure",
    label: "Measure",
    definition: "Id of the measure that the recommendation answers.",
    values: ({ measure }) => [measure],
    facet: {
      parameter: "measure",
      label: "Measure",
      options: ({ corpus }) => corpus.measures.map(({ id, label }) => ({ value: id, label })),
    },
    sortKey: ({ measure }, { corpus }) => position(corpus.measures, measure),
  },
  {
    id: "measure_label",
    label: "Measure label",
    definition: "The measure, worded as an action.",
    values: ({ measure }, { measures }) => present(measures.get(measure)?.label),
    sortKey: ({ measure }, { measures }) => measures.get(measure)?.label ?? measure,
  },
  {
    id: "stance",
    label: "Stance",
    definition: "Position towards the measure as worded: for, against, conditional or neutral.",
    values: ({ stance }) => [stance],
    facet: { parameter: "stance", label: "Stance", options: () => stances.map(word) },
    sortKey: ({ stance }) => stances.indexOf(stance),
  },
  {
    id: "condition",
    label: "Condition",
    definition: "The stated condition of a conditional stance.",
    values: ({ condition }) => present(condition),
  },
  {
    id: "statement",
    label: "Statement",
    definition: "The recommendation in one neutral sentence of the coder's.",
    values: ({ statement }) => [statement],
    sortKey: ({ statement }) => statement,
  },
  {
    id: "addressees",
    label: "Addressees",
    definition: "Ids of the actors who are to act.",
    values: ({ addressees }) => addressees,
    isList: true,
    facet: {
      parameter: "addressee",
      label: "Addressee",
      options: ({ corpus }) => {
        const used = new Set(corpus.recommendations.flatMap(({ addressees }) => addressees));
        return corpus.actors
          .filter(({ id }) => used.has(id))
          .map(({ id, name }) => ({ value: id, label: name }));
      },
    },
    sortKey: ({ addressees: [first] }, { actors }) =>
      first === undefined ? LAST : (actors.get(first)?.name ?? first),
  },
  {
    id: "beneficiaries",
    label: "Beneficiaries",
    definition: "Ids of the actors whom it is to serve, where the source says so.",
    values: ({ beneficiaries }) => beneficiaries,
    isList: true,
  },
  {
    id: "horizon",
    label: "Horizon",
    definition: "When, where the source says so: now, while-war-lasts, transition or after-war.",
    values: ({ horizon }) => present(horizon),
    facet: { parameter: "horizon", label: "Horizon", options: () => horizons.map(word) },
    sortKey: ({ horizon }) => (horizon === undefined ? horizons.length : horizons.indexOf(horizon)),
  },
  {
    id: "explicitness",
    label: "Explicitness",
    definition: "explicit: the source says it; implied: the action is evident from what it says.",
    values: ({ explicitness }) => [explicitness],
    facet: { parameter: "explicitness", label: "Explicitness", options: () => explicitnesses.map(word) },
    sortKey: ({ explicitness }) => explicitnesses.indexOf(explicitness),
  },
  {
    id: "quote",
    label: "Quote",
    definition: "The first quote, character for character as in the source.",
    values: ({ quotes }) => quotes.slice(0, 1).map(({ exact }) => exact),
  },
  {
    id: "quotes",
    label: "Quotes",
    definition: "How many quotes there are; the export of quotes holds them all.",
    values: ({ quotes }) => [quotes.length],
    sortKey: ({ quotes }) => quotes.length,
  },
  {
    id: "quote_start",
    label: "Quote start",
    definition: "Where the first quote starts in the source, in Unicode code points from 0.",
    values: ({ quotes }) => quotes.slice(0, 1).map(({ start }) => start),
  },
  {
    id: "quote_end",
    label: "Quote end",
    definition: "Where the first quote ends in the source, exclusive.",
    values: ({ quotes }) => quotes.slice(0, 1).map(({ end }) => end),
  },
  {
    id: "permalink",
    label: "Permalink",
    definition:
      "Address of the recommendation: absolute where the corpus names its site, else a path from the root.",
    values: ({ id }, { corpus }) => [absoluteAddress(recommendationAddress(id), corpus.meta.site)],
  },
];

/** Sorts after every other text: no value is the last value, in both directions of reading. */
const LAST = "\uffff";

function present(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

export type FacetField = Field & { readonly facet: Facet };

/** The filterable fields, in the order in which the page offers them. */
export const facetFields: readonly FacetField[] = facetIds.flatMap((parameter) =>
  fields.filter((field): field is FacetField => field.facet?.parameter === parameter),
);

/** Address of the page of a recommendation, as a path from the root. */
export function recommendationAddress(id: string): string {
  return `/recommendations/${id}`;
}

/** A path as a permalink: absolute where the corpus names its site, else as it is, so that it is the same whoever asks. */
export function absoluteAddress(path: string, site: string | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}
