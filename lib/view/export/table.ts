import type { Recommendation } from "@/lib/model/corpus";
import { pageOf } from "@/lib/model/page-of";
import { isEmpty } from "@/lib/model/rollup";
import type { Arranged } from "@/lib/query/arrange";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { FieldId } from "@/lib/query/field";
import { fields } from "@/lib/query/fields";
import { absoluteAddress, passageAddress } from "@/lib/query/page-addresses";
import type { Query, RowDimension } from "@/lib/query/query";
import { quoteColumns } from "./quote-columns";

/** A cell of an exported table; a list where the field can hold several values, undefined where it holds none. */
export type TableValue = string | number | readonly (string | number)[] | undefined;

/** What is exported, before any format: named columns, and rows with a value for each. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableValue[])[];
  /** Of the columns that hold something else than one text: what is so also where no row has a value. */
  readonly types?: ColumnTypes;
}

/** A whole number, or any number of texts. */
export type ColumnType = "integer" | "list";
type ColumnTypes = ReadonlyMap<string, ColumnType>;

/** Columns of whole numbers. */
export function integers(columns: readonly string[]): ColumnTypes {
  return new Map(columns.map((column) => [column, "integer"]));
}

/** One row a recommendation, one column a field of the registry: those that are named, in their order, or all. */
export function recommendationsTable(
  recommendations: readonly Recommendation[],
  index: CorpusIndex,
  columns: readonly FieldId[] = [],
): Table {
  const chosen = columns.flatMap((column) => fields.find(({ id }) => id === column) ?? []);
  const held = columns.length > 0 ? chosen : fields;
  return {
    columns: held.map(({ id }) => id),
    types: new Map(
      held.flatMap(({ id, isList, isNumber }): [string, ColumnType][] =>
        isList ? [[id, "list"]] : isNumber ? [[id, "integer"]] : [],
      ),
    ),
    rows: recommendations.map((recommendation) =>
      held.map((field) => {
        const values = field.values(recommendation, index);
        return field.isList ? values : values[0];
      }),
    ),
  };
}

/** One row a quote, in the order of the recommendations. */
export function quotesTable(recommendations: readonly Recommendation[], index: CorpusIndex): Table {
  return {
    columns: quoteColumns,
    types: integers(["start", "end"]),
    rows: recommendations.flatMap(({ id, source, actor, measure, stance, quotes }) =>
      quotes.map(({ exact, start, end }, at) => [
        id,
        source,
        actor,
        measure,
        stance,
        exact,
        start,
        end,
        absoluteAddress(passageAddress(source, id, at), index.corpus.meta.site),
        pageOf(index.sources.get(source)?.original?.pages, start),
      ]),
    ),
  };
}

/**
 * One row a row of the matrix, one column a column of it by its id: a stance, or why there is none; where the columns are
 * sides, the names of the actors on each.
 */
export function matrixTable({ rows, columns }: Arranged, query: Query): Table {
  return {
    columns: [...rowColumns[query.rows], ...columns.map(({ id }) => id)],
    ...(query.cols === "stance" && { types: new Map(columns.map(({ id }) => [id, "list"])) }),
    rows: rows.map(({ id, label, group, cells, sides }) => [
      ...(query.rows === "measure" ? [group, id, label] : [id, label]),
      ...(sides?.map((actors) => actors.map(({ column }) => column.label)) ??
        cells.map((cell) => (isEmpty(cell) ? cell.absence : cell.stance))),
    ]),
  };
}

/** What stands before the cells of a row, under the names of the other exports. */
const rowColumns: Readonly<Record<RowDimension, readonly string[]>> = {
  measure: ["topic", "measure", "measure_label"],
  topic: ["topic", "topic_label"],
  actor: ["actor", "actor_name"],
  source: ["source", "source_title"],
  addressee: ["addressee", "addressee_name"],
};
