import { rolledUpStances } from "@/lib/model/rollup";
import { explicitnesses, idsOf, stances, vocabularyOf, voices } from "@/lib/model/vocabulary";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { fieldDefinitions } from "@/lib/query/field-definitions";
import type { quoteColumns } from "../export/quote-columns";
import { listColumns } from "./list-tables";

/** What is known of a column beyond its type. */
interface ColumnMeaning {
  readonly description: string;
  /** The only values that it can have, where there are so few. */
  readonly values?: readonly string[];
  /** The table whose ids it holds. */
  readonly refersTo?: string;
  /** Whether every row has a value. */
  readonly isRequired?: true;
}

const quoteDefinitions: Readonly<Record<(typeof quoteColumns)[number], string>> = {
  recommendation: "Id of the recommendation that the quote shows.",
  source: fieldDefinitions.source,
  actor: fieldDefinitions.actor,
  measure: fieldDefinitions.measure,
  stance: fieldDefinitions.stance,
  exact: "The quote, character for character as in the document.",
  start: "Where it starts in the document, in Unicode code points from 0.",
  end: "Where it ends in the document, exclusive.",
  permalink: "Address of the passage in the reader.",
  page: "Page of the original on which it begins, where the original has pages.",
};

const pairDefinitions = {
  actor_a: "Id of one actor of the pair.",
  actor_b: "Id of the other.",
  comparable: "On how many measures both take a position.",
  agree: "On how many of them they agree.",
  differ: "On how many they differ.",
  partly: "On how many they neither agree nor differ, as where one takes no side.",
  only_a: "On how many measures only the first takes a position.",
  only_b: "On how many only the second does.",
};

/** What can stand in a cell of the matrix, where nothing is filtered. */
const cellValues = [...rolledUpStances, "silent", "not-yet-read", "not-on-file"];

/** What a column of a table means; the columns of the matrix that are no field of its rows are actors. */
export function columnMeaning(table: string, column: string, index: CorpusIndex): ColumnMeaning {
  const description = definitionsOf(table, index)[column] ?? column;
  const values = valuesOf(table, column, index);
  const refersTo = table === "matrix" && index.actors.has(column) ? undefined : references[column];
  const isRequired = required.has(`${table}.${column}`) || values !== undefined;
  return {
    description,
    ...(values && { values }),
    ...(refersTo !== undefined && { refersTo }),
    ...(isRequired && !optional.has(column) && { isRequired }),
  };
}

function definitionsOf(table: string, { actors }: CorpusIndex): Readonly<Record<string, string>> {
  switch (table) {
    case "recommendations":
      return fieldDefinitions;
    case "quotes":
      return quoteDefinitions;
    case "compare":
      return pairDefinitions;
    case "matrix":
      return {
        topic: fieldDefinitions.topic,
        measure: fieldDefinitions.measure,
        measure_label: fieldDefinitions.measure_label,
        ...Object.fromEntries(
          Array.from(actors, ([id, { name }]) => [id, `The position of this actor: ${name}.`]),
        ),
      };
    default:
      return Object.hasOwn(listColumns, table) ? listColumns[table as keyof typeof listColumns] : {};
  }
}

function valuesOf(
  table: string,
  column: string,
  { actors, corpus }: CorpusIndex,
): readonly string[] | undefined {
  if (table === "matrix") return actors.has(column) ? cellValues : undefined;
  const { horizons, sourceKinds, actorKinds } = vocabularyOf(corpus.meta);
  if (column === "horizon") return idsOf(horizons);
  if (column === "kind" && table === "sources") return idsOf(sourceKinds);
  if (column === "kind" && table === "actors") return idsOf(actorKinds);
  return vocabularies.get(column);
}

const yesOrNo = ["yes", "no"];
/** The closed vocabularies that are the same in every corpus. */
const vocabularies: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["stance", stances],
  ["voice", voices],
  ["explicitness", explicitnesses],
  ["full_text", yesOrNo],
  ["coded_complete", yesOrNo],
]);

/** Closed vocabularies of which a row may have no value. */
const optional: ReadonlySet<string> = new Set(["horizon"]);

const required: ReadonlySet<string> = new Set([
  ...["id", "source", "actor", "measure", "topic", "statement", "quote"].map((id) => `recommendations.${id}`),
  ...["recommendation", "source", "actor", "measure", "exact", "start", "end"].map((id) => `quotes.${id}`),
  ...["topic", "measure", "measure_label"].map((id) => `matrix.${id}`),
  ...Object.keys(pairDefinitions).map((id) => `compare.${id}`),
  ...["id", "title", "author", "date", "language", "sha256", "coded_on"].map((id) => `sources.${id}`),
  ...["id", "name", "short", "description"].map((id) => `actors.${id}`),
  ...Object.keys(listColumns.topics).map((id) => `topics.${id}`),
  ...Object.keys(listColumns.measures).map((id) => `measures.${id}`),
  ...Object.keys(listColumns.set_aside).map((id) => `set_aside.${id}`),
]);

/** The tables whose ids columns hold, by the names that these have in every table. */
const references: Readonly<Record<string, string>> = {
  recommendation: "recommendations",
  source: "sources",
  topic: "topics",
  measure: "measures",
  actor: "actors",
  actor_a: "actors",
  actor_b: "actors",
  author: "actors",
  parent: "actors",
};
