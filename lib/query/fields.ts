import { explicitnesses, horizons, stances, voices } from "@/lib/model/vocabulary";
import { absoluteAddress, recommendationAddress } from "./address";
import type { CorpusIndex } from "./corpus-index";
import { dimensions } from "./dimension";
import { type Facet, type Field, facetIds, type Option } from "./field";
import type { DimensionId } from "./query";

export type { FacetId, FieldId } from "./field";

const word = (value: string) => ({ value, label: value.replaceAll("-", " ") });
const membersOf =
  (dimension: DimensionId) =>
  (index: CorpusIndex): readonly Option[] =>
    dimensions[dimension].members(index).map(({ id, label }) => ({ value: id, label }));

/**
 * The registry of fields. Columns, filters, sort menus, address parameters, CSV headers and the data dictionary all come
 * from here: to add a field is to add an entry.
 */
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
    facet: { parameter: "source", label: "Source", options: membersOf("source") },
    sortKey: ({ source }, { ranks }) => ranks.source.get(source),
  },
  {
    id: "source_title",
    label: "Source title",
    definition: "Title of the document.",
    values: ({ source }, { sources }) => present(sources.get(source)?.title),
    sortKey: ({ source }, { sources }) => sources.get(source)?.title,
  },
  {
    id: "source_date",
    label: "Source date",
    definition: "Date of the document: a year, a month or a day.",
    values: ({ source }, { sources }) => present(sources.get(source)?.date),
    sortKey: ({ source }, { sources }) => sources.get(source)?.date,
  },
  {
    id: "actor",
    label: "Actor",
    definition: "Id of the actor who holds the position.",
    values: ({ actor }) => [actor],
    facet: { parameter: "actor", label: "Actor", options: membersOf("actor") },
    sortKey: ({ actor }, { ranks }) => ranks.actor.get(actor),
  },
  {
    id: "actor_name",
    label: "Actor name",
    definition: "Name of the actor.",
    values: ({ actor }, { actors }) => present(actors.get(actor)?.name),
    sortKey: ({ actor }, { actors }) => actors.get(actor)?.name,
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
    sortKey: ({ topics: [topic] }, { ranks }) => (topic === undefined ? undefined : ranks.topic.get(topic)),
  },
  {
    id: "topics",
    label: "Topics",
    definition: "Ids of all topics that fit, the measure's first.",
    values: ({ topics }) => topics,
    isList: true,
    facet: { parameter: "topic", label: "Topic", options: membersOf("topic") },
  },
  {
    id: "measure",
    label: "Measure",
    definition: "Id of the measure that the recommendation answers.",
    values: ({ measure }) => [measure],
    facet: { parameter: "measure", label: "Measure", options: membersOf("measure") },
    sortKey: ({ measure }, { ranks }) => ranks.measure.get(measure),
  },
  {
    id: "measure_label",
    label: "Measure label",
    definition: "The measure, worded as an action.",
    values: ({ measure }, { measures }) => present(measures.get(measure)?.label),
    sortKey: ({ measure }, { measures }) => measures.get(measure)?.label,
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
    facet: { parameter: "addressee", label: "Addressee", options: membersOf("addressee") },
    sortKey: ({ addressees: [first] }, { actors }) =>
      first === undefined ? undefined : actors.get(first)?.name,
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
    sortKey: ({ horizon }) => (horizon === undefined ? undefined : horizons.indexOf(horizon)),
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

function present(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

export type FacetField = Field & { readonly facet: Facet };

/** The filterable fields, in the order in which the page offers them. */
export const facetFields: readonly FacetField[] = facetIds.flatMap((parameter) =>
  fields.filter((field): field is FacetField => field.facet?.parameter === parameter),
);
