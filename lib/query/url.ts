import {
  createMultiParser,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import type { CorpusIndex } from "./corpus-index";
import { REPORTED } from "./dimension";
import { dimensionCodes } from "./dimension-codes";
import { facetCodes } from "./facet-codes";
import { type FacetId, type FieldId, facetIds, fieldIds } from "./field";
import { fields } from "./fields";
import { either, type Options } from "./options";
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

/** Ids, joined by commas or in several parameters of one name, as forms send them. */
const list = createMultiParser<readonly string[]>({
  parse: (values) => splitList(values.join(",")),
  serialize: (values) => [values.join(",")],
  eq: (a, b) => a.length === b.length && a.every((value, at) => value === b[at]),
}).withDefault([]);

/** On or off, as 1 or 0. */
export const flag = createParser<boolean>({
  parse: (value) => (value === "1" ? true : value === "0" ? false : null),
  serialize: (value) => (value ? "1" : "0"),
}).withDefault(false);

/** A page of rows, counted from 1. */
const page = createParser<number>({
  parse: (value) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : null),
  serialize: String,
}).withDefault(defaultQuery.page);

/** The parameters of an address, as nuqs reads and writes them; `parseQuery` then holds them against a corpus. */
export const parsers = {
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
  page,
};

export const queryParameters = Object.keys(parsers) as (keyof typeof parsers)[];

const serialize = createSerializer(parsers);

/** A search longer than this is no search; it would only make every keystroke slow. Counted in UTF-16 units. */
export const SEARCH_MAX = 200;

/**
 * Reads a query from the parameters of an address.
 *
 * @param alsoKnown parameters that somebody else reads from the same address
 * @returns the query, from which everything unknown is left out, and what was left out: values and whole parameters
 */
export function parseQuery(
  parameters: URLSearchParams,
  index: CorpusIndex,
  alsoKnown: readonly string[] = [],
): { readonly query: Query; readonly rejected: readonly Rejected[] } {
  const reader = new ParameterReader(parameters);
  const codes = dimensionCodes(index);
  const axes = readAxes(reader);
  const columns = codes[axes.cols].codeOf;
  const query: Query = {
    q: readSearch(reader),
    filters: readFilters(reader, index),
    recommendation: reader.list("recommendation", index.recommendations),
    columns: reader.list("columns", columnIds) as FieldId[],
    sort: reader.list("sort", sortValues).map(toSort),
    ...axes,
    colsort: readColumnOrder(reader, columns),
    fold: reader.list("fold", foldable(axes, index)),
    scope: reader.one("scope", parsers.scope, scopeIds) ?? defaultQuery.scope,
    by: reader.list("by", columns),
    hide: reader.list("hide", columns),
    order: reader.list("order", columns),
    pin: reader.list("pin", columns),
    density: reader.one("density", parsers.density, densityIds) ?? defaultQuery.density,
    empty: reader.one("empty", flag) ?? defaultQuery.empty,
    cell: readCell(reader, codes[axes.rows].codeOf, columns),
    actors: reader.list("actors", codes[comparedKind(axes)].codeOf),
    relation: reader.list("relation", relations) as Relation[],
    page: reader.one("page", page) ?? defaultQuery.page,
  };
  reader.rejectUnknown(new Set([...queryParameters, ...alsoKnown]));
  return { query, rejected: reader.rejected };
}

const axisIds: ReadonlySet<string> = new Set(dimensionIds);
const scopeIds: ReadonlySet<string> = new Set(rowScopes);
const densityIds: ReadonlySet<string> = new Set(densities);
const relations: ReadonlySet<string> = new Set(relationIds);
const namedOrders: ReadonlySet<string> = new Set(columnOrders);
const reportedGroup: ReadonlySet<string> = new Set([REPORTED]);
const none: ReadonlySet<string> = new Set();

type Axes = Pick<Query, "rows" | "cols">;

/** Rows and columns are never the same; what the address does not say gives way to what it says. */
function readAxes(reader: ParameterReader): Axes {
  const saidRows = reader.one("rows", parsers.rows, axisIds);
  const cols = reader.one("cols", parsers.cols, axisIds);
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
function readColumnOrder(reader: ParameterReader, columns: Options): string {
  const options = either(namedOrders, columns);
  const parser = { parse: (value: string) => (options.has(value) ? value : null) };
  return reader.one("colsort", parser, options) ?? defaultQuery.colsort;
}

/** The groups that can be folded away: those that the rows and columns have. */
function foldable({ rows, cols }: Axes, index: CorpusIndex): Options {
  return either(cols === "actor" ? reportedGroup : none, rows === "measure" ? index.topics : none);
}

function readSearch(reader: ParameterReader): string {
  const text = reader.one("q", parsers.q) ?? defaultQuery.q;
  // A cut through a character would leave half of it, which no address can hold.
  const q = text.slice(0, SEARCH_MAX).replace(/[\ud800-\udbff]$/, "");
  if (q !== text) reader.reject("q", text.slice(q.length));
  return q;
}

function readFilters(reader: ParameterReader, index: CorpusIndex): Query["filters"] {
  const chosen = facetCodes(index).map(({ facet, codeOf }) => [facet, reader.list(facet, codeOf)]);
  return Object.fromEntries(chosen) as Query["filters"];
}

/** A row's id and a column's. */
function readCell(reader: ParameterReader, rows: Options, columns: Options): Query["cell"] {
  const cell = reader.listed("cell");
  const [row = "", column = ""] = cell;
  if (cell.length === 2 && rows.has(row) && columns.has(column)) return cell;
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

/** The values of the parameters of an address, as nuqs holds them: what is not said has its default. */
export type ParameterValues = inferParserType<typeof parsers>;
type Parameters = { readonly [Name in keyof ParameterValues]: ParameterValues[Name] | null };

/** The parameters of a query. Columns that follow from the rows leave no trace. */
export function toParameters(query: Query): Parameters {
  const { filters, ...others } = query;
  return {
    ...others,
    ...filters,
    cols: query.cols === columnsBeside(query.rows) ? null : query.cols,
    sort: query.sort.map(({ by, descending }) => (descending ? `-${by}` : by)),
  };
}

/** The address of some parameters, with a leading question mark unless there are none. */
export function serializeParameters(values: Parameters): string {
  return serialize(values);
}

/** The parameters of a query, with a leading question mark unless there are none. */
export function serializeQuery(query: Query): string {
  return serialize(toParameters(query));
}

/** The parameters of a query that say which recommendations are meant: what another view of the same set keeps. */
export function serializeFilters(query: Query): string {
  const { q, filters, recommendation } = query;
  return serializeQuery({ ...defaultQuery, q, filters, recommendation });
}
