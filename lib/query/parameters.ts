import {
  createMultiParser,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { type FacetId, facetIds } from "./field";
import { splitList } from "./parameter-reader";
import {
  columnsBeside,
  defaultQuery,
  densities,
  dimensionIds,
  type Query,
  rowDimensions,
  rowScopes,
} from "./query";

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

/**
 * The parameters of an address, as nuqs reads and writes them; `parseQuery` then holds them against a corpus. A page gets only what
 * is named here: a second name for a parameter must be one of these too.
 */
export const parsers = {
  q: parseAsString.withDefault(defaultQuery.q),
  ...(Object.fromEntries(facetIds.map((facet) => [facet, list])) as Record<FacetId, typeof list>),
  recommendation: list,
  columns: list,
  sort: list,
  rows: parseAsStringLiteral(rowDimensions).withDefault(defaultQuery.rows),
  cols: parseAsStringLiteral(dimensionIds).withDefault(defaultQuery.cols),
  colsort: parseAsString.withDefault(defaultQuery.colsort),
  fold: list,
  unfold: list,
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

/** The address of the page that compares the actors or sources of a query. */
export function compareAddress(query: Query): string {
  return `/compare${serializeQuery(query)}`;
}

/** The parameters of a query that say which recommendations are meant: what another view of the same set keeps. */
export function serializeFilters(query: Query): string {
  const { q, filters, recommendation } = query;
  return serializeQuery({ ...defaultQuery, q, filters, recommendation });
}

/** Parameters in the order in which a query is written, those of others after them: one view has one address. */
export function inOrder(parameters: URLSearchParams): URLSearchParams {
  const rank = new Map<string, number>(queryParameters.map((name, at) => [name, at]));
  const rankOf = (name: string) => rank.get(name) ?? rank.size;
  return new URLSearchParams([...parameters].toSorted(([a], [b]) => rankOf(a) - rankOf(b)));
}
