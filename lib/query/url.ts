import { createParser, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";
import type { CorpusIndex } from "./corpus-index";
import { REPORTED } from "./dimension";
import { facetCodes } from "./facet-codes";
import { type FacetId, type FieldId, facetIds, fieldIds } from "./field";
import { fields } from "./fields";
import { ParameterReader, type Rejected, splitList } from "./parameter-reader";
import {
  columnOrders,
  comparedKind,
  type DimensionId,
  defaultQuery,
  densities,
  dimensionIds,
  type Query,
  rowOrders,
  rowScopes,
  type Sort,
} from "./query";
import { type Relation, relationIds } from "./relation";

export type { Rejected } from "./parameter-reader";

/**
 * The codec between a query and the parameters of an address. Defaults leave no trace, `parse(serialize(q))` equals `q`,
 * and what an address asks for in vain is named rather than silently dropped.
 */

const list = createParser<readonly string[]>({
  parse: splitList,
  serialize: (values) => values.join(","),
  eq: (a, b) => a.length === b.length && a.every((value, at) => value === b[at]),
}).withDefault([]);

/** On or off, as 1 or 0. */
export const flag = createParser<boolean>({
  parse: (value) => (value === "1" ? true : value === "0" ? false : null),
  serialize: (value) => (value ? "1" : "0"),
}).withDefault(false);

const parsers = {
  q: parseAsString.withDefault(defaultQuery.q),
  ...(Object.fromEntries(facetIds.map((facet) => [facet, list])) as Record<FacetId, typeof list>),
  recommendation: list,
  columns: list,
  sort: list,
  rows: parseAsStringLiteral(dimensionIds).withDefault(defaultQuery.rows),
  cols: parseAsStringLiteral(dimensionIds).withDefault(defaultQuery.cols),
  colsort: parseAsString.withDefault(defaultQuery.colsort),
  fold: list,
  scope: parseAsStringLiteral(rowScopes).withDefault(defaultQuery.scope),
  by: list,
  hide: list,
  order: list,
  pin: list,
  density: parseAsStringLiteral(densities).withDefault(defaultQuery.density),
  empty: flag,
  cell: list,
  actors: list,
  relation: list,
};

export const queryParameters = Object.keys(parsers) as (keyof typeof parsers)[];

const serialize = createSerializer(parsers);

/** A search longer than this is no search; it would only make every keystroke slow. Counted in UTF-16 units. */
export const SEARCH_MAX = 200;

/**
 * Reads a query from the parameters of an address.
 *
 * @returns the query, from which everything unknown is left out, and what was left out
 */
export function parseQuery(
  parameters: URLSearchParams,
  index: CorpusIndex,
): { readonly query: Query; readonly rejected: readonly Rejected[] } {
  const reader = new ParameterReader(parameters);
  const axes = readAxes(reader);
  const columns: ReadonlySet<string> = new Set(index.ranks[axes.cols].keys());
  const query: Query = {
    q: readSearch(reader),
    filters: readFilters(reader, index),
    recommendation: reader.list("recommendation", new Set(index.recommendations.keys())),
    columns: reader.list("columns", columnIds) as FieldId[],
    sort: reader.list("sort", sortValues).map(toSort),
    ...axes,
    colsort: readColumnOrder(reader, columns),
    fold: reader.list("fold", foldable(axes, index)),
    scope: reader.one("scope", parsers.scope, rowScopes) ?? defaultQuery.scope,
    by: reader.list("by", columns),
    hide: reader.list("hide", columns),
    order: reader.list("order", columns),
    pin: reader.list("pin", columns),
    density: reader.one("density", parsers.density, densities) ?? defaultQuery.density,
    empty: reader.one("empty", flag) ?? defaultQuery.empty,
    cell: readCell(reader, axes, index),
    actors: reader.list("actors", new Set(index.ranks[comparedKind(axes)].keys())),
    relation: reader.list("relation", new Set(relationIds)) as Relation[],
  };
  return { query, rejected: reader.rejected };
}

type Axes = Pick<Query, "rows" | "cols">;

/** Rows and columns are never the same; what the address does not say gives way to what it says. */
function readAxes(reader: ParameterReader): Axes {
  const saidRows = reader.one("rows", parsers.rows, dimensionIds);
  const cols = reader.one("cols", parsers.cols, dimensionIds);
  const rows = saidRows ?? (cols === defaultQuery.rows ? defaultQuery.cols : defaultQuery.rows);
  if (cols !== rows) return { rows, cols: cols ?? columnsBeside(rows) };
  reader.reject("cols", cols);
  return { rows, cols: columnsBeside(rows) };
}

/** What the columns are where nothing is said: never what the rows are. */
function columnsBeside(rows: DimensionId): DimensionId {
  return rows === defaultQuery.cols ? defaultQuery.rows : defaultQuery.cols;
}

/** An order by name, or the id of a column that the others are compared with. */
function readColumnOrder(reader: ParameterReader, columns: ReadonlySet<string>): string {
  const options = new Set<string>([...columnOrders, ...columns]);
  return (
    reader.one("colsort", { parse: (value) => (options.has(value) ? value : null) }, options) ??
    defaultQuery.colsort
  );
}

/** The groups that can be folded away: those that the rows and columns have. */
function foldable({ rows, cols }: Axes, { ranks }: CorpusIndex): ReadonlySet<string> {
  return new Set([
    ...(cols === "actor" ? [REPORTED] : []),
    ...(rows === "measure" ? ranks.topic.keys() : []),
  ]);
}

function readSearch(reader: ParameterReader): string {
  const text = reader.one("q", parsers.q) ?? defaultQuery.q;
  // A cut through a character would leave half of it, which no address can hold.
  const q = text.slice(0, SEARCH_MAX).replace(/[\ud800-\udbff]$/, "");
  if (q !== text) reader.reject("q", text.slice(q.length));
  return q;
}

function readFilters(reader: ParameterReader, index: CorpusIndex): Query["filters"] {
  const chosen = facetCodes(index).map(({ facet, values }) => [facet, reader.list(facet, values)]);
  return Object.fromEntries(chosen) as Query["filters"];
}

/** A row's id and a column's. */
function readCell(reader: ParameterReader, { rows, cols }: Axes, { ranks }: CorpusIndex): Query["cell"] {
  const cell = reader.one("cell", list) ?? defaultQuery.cell;
  const [row = "", column = ""] = cell;
  if (cell.length === 2 && ranks[rows].has(row) && ranks[cols].has(column)) return cell;
  if (cell.length > 0) reader.reject("cell", cell.join(","));
  return defaultQuery.cell;
}

const columnIds: ReadonlySet<string> = new Set(fieldIds);

const sortable: readonly Sort["by"][] = [
  ...rowOrders,
  ...fields.filter(({ sortKey }) => sortKey).map(({ id }) => id),
];
const sortValues: ReadonlySet<string> = new Set(sortable.flatMap((by) => [by, `-${by}`]));

function toSort(value: string): Sort {
  const descending = value.startsWith("-");
  return { by: (descending ? value.slice(1) : value) as Sort["by"], descending };
}

/** The parameters of a query, with a leading question mark unless there are none. */
export function serializeQuery(query: Query): string {
  return serialize({
    ...query,
    ...query.filters,
    cols: query.cols === columnsBeside(query.rows) ? null : query.cols,
    sort: query.sort.map(({ by, descending }) => (descending ? `-${by}` : by)),
  });
}

/** The parameters of a query that say which recommendations are meant: what another view of the same set keeps. */
export function serializeFilters(query: Query): string {
  const { q, filters, recommendation } = query;
  return serializeQuery({ ...defaultQuery, q, filters, recommendation });
}
