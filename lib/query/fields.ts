import { explicitnesses, idsOf, stances, type Voice, vocabularyOf, voices } from "@/lib/model/vocabulary";
import type { CorpusIndex } from "./corpus-index";
import { dimensions } from "./dimension";
import { dimensionCodes } from "./dimension-codes";
import type { Field, Option } from "./field";
import { absoluteAddress, recommendationAddress } from "./page-addresses";
import type { DimensionId } from "./query";

export type { FacetId, FieldId } from "./field";

const word = (value: string): Option => ({ value, label: value });
/** Who says a recommendation, in the words of the page. */
export const voiceWords: Readonly<Record<Voice, string>> = { own: "themselves", reported: "told by others" };
const horizonsOf = ({ corpus }: CorpusIndex): readonly Option[] =>
  vocabularyOf(corpus.meta).horizons.map(({ id, label }) => ({ value: id, label }));
const membersOf =
  (dimension: DimensionId) =>
  (index: CorpusIndex): readonly Option[] =>
    dimensions[dimension].members(index).map(({ id, label }) => ({ value: id, label }));
/** The place of a member in the order of display. */
const rankOf = (dimension: DimensionId, id: string, index: CorpusIndex) =>
  dimensionCodes(index)[dimension].codeOf.get(id);

/**
 * The registry of fields. Columns, filters, sort menus, address parameters, CSV headers and the data dictionary all come
 * from here. An entry needs its id in field.ts, a sentence in field-definitions.ts and a column in list-columns.ts: without them it
 * does not compile.
 */
export const fields: readonly Field[] = [
  {
    id: "id",
    label: "Id",
    values: ({ id }) => [id],
    sortKey: ({ id }) => id,
  },
  {
    id: "source",
    label: "Source",
    values: ({ source }) => [source],
    facet: { parameter: "source", label: "Source", options: membersOf("source") },
    sortKey: ({ source }, index) => rankOf("source", source, index),
  },
  {
    id: "source_title",
    label: "Source title",
    values: ({ source }, { sources }) => present(sources.get(source)?.title),
    sortKey: ({ source }, { sources }) => sources.get(source)?.title,
  },
  {
    id: "source_date",
    label: "Source date",
    values: ({ source }, { sources }) => present(sources.get(source)?.date),
    sortKey: ({ source }, { sources }) => sources.get(source)?.date,
  },
  {
    id: "actor",
    label: "Actor",
    values: ({ actor }) => [actor],
    facet: { parameter: "actor", label: "Actor", options: membersOf("actor") },
    sortKey: ({ actor }, index) => rankOf("actor", actor, index),
  },
  {
    id: "actor_name",
    label: "Actor name",
    values: ({ actor }, { actors }) => present(actors.get(actor)?.name),
    sortKey: ({ actor }, { actors }) => actors.get(actor)?.name,
  },
  {
    id: "voice",
    label: "Who says it",
    values: ({ voice }) => [voice],
    facet: {
      parameter: "voice",
      label: "Who says it",
      clause: "who says it: ",
      options: () => voices.map((value) => ({ value, label: voiceWords[value] })),
    },
    sortKey: ({ voice }) => voices.indexOf(voice),
  },
  {
    id: "topic",
    label: "Topic",
    values: ({ topics }) => topics.slice(0, 1),
    sortKey: ({ topics: [topic] }, index) =>
      topic === undefined ? undefined : rankOf("topic", topic, index),
  },
  {
    id: "topics",
    label: "Topics",
    values: ({ topics }) => topics,
    isList: true,
    facet: { parameter: "topic", label: "Topic", options: membersOf("topic") },
  },
  {
    id: "measure",
    label: "Measure",
    values: ({ measure }) => [measure],
    facet: { parameter: "measure", label: "Measure", options: membersOf("measure") },
    sortKey: ({ measure }, index) => rankOf("measure", measure, index),
  },
  {
    id: "measure_label",
    label: "Measure label",
    values: ({ measure }, { measures }) => present(measures.get(measure)?.label),
    sortKey: ({ measure }, { measures }) => measures.get(measure)?.label,
  },
  {
    id: "stance",
    label: "Stance",
    values: ({ stance }) => [stance],
    facet: { parameter: "stance", label: "Stance", options: () => stances.map(word) },
    sortKey: ({ stance }) => stances.indexOf(stance),
  },
  {
    id: "condition",
    label: "Condition",
    values: ({ condition }) => present(condition),
  },
  {
    id: "statement",
    label: "Statement",
    values: ({ statement }) => [statement],
    sortKey: ({ statement }) => statement,
  },
  {
    id: "addressees",
    label: "Who should act",
    values: ({ addressees }) => addressees,
    isList: true,
    facet: { parameter: "addressee", label: "Who should act", options: membersOf("addressee") },
    sortKey: ({ addressees: [first] }, { actors }) =>
      first === undefined ? undefined : actors.get(first)?.name,
  },
  {
    id: "beneficiaries",
    label: "For whose benefit",
    values: ({ beneficiaries }) => beneficiaries,
    isList: true,
  },
  {
    id: "horizon",
    label: "When",
    values: ({ horizon }) => present(horizon),
    facet: { parameter: "horizon", label: "When", clause: "when: ", options: horizonsOf },
    sortKey: ({ horizon }, { corpus }) =>
      horizon === undefined ? undefined : idsOf(vocabularyOf(corpus.meta).horizons).indexOf(horizon),
  },
  {
    id: "explicitness",
    label: "How directly said",
    values: ({ explicitness }) => [explicitness],
    facet: {
      parameter: "explicitness",
      label: "How directly said",
      clause: "how directly said: ",
      options: () => explicitnesses.map(word),
    },
    sortKey: ({ explicitness }) => explicitnesses.indexOf(explicitness),
  },
  {
    id: "quote",
    label: "Quote",
    values: ({ quotes }) => quotes.slice(0, 1).map(({ exact }) => exact),
  },
  {
    id: "quotes",
    label: "Quotes",
    isNumber: true,
    values: ({ quotes }) => [quotes.length],
    sortKey: ({ quotes }) => quotes.length,
  },
  {
    id: "quote_start",
    label: "Quote start",
    isNumber: true,
    values: ({ quotes }) => quotes.slice(0, 1).map(({ start }) => start),
  },
  {
    id: "quote_end",
    label: "Quote end",
    isNumber: true,
    values: ({ quotes }) => quotes.slice(0, 1).map(({ end }) => end),
  },
  {
    id: "permalink",
    label: "Permalink",
    values: ({ id }, { corpus }) => [absoluteAddress(recommendationAddress(id), corpus.meta.site)],
  },
];

function present(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
