import { createParser, createSerializer, parseAsStringLiteral } from "nuqs/server";
import { nearestWord } from "@/lib/model/near";
import type { CorpusIndex } from "./corpus-index";
import { type FacetId, facetFields, facetIds, fields } from "./fields";
import { columnOrders, dimensionIds, everything, type Query, rowOrders, type Sort } from "./query";

/**
 * The codec between a query and the parameters of an address. Defaults leave no trace, `parse(serialize(q))` equals `q`,
 * and what an address asks for in vain is named rather than silently dropped.
 */

const ids = createParser<readonly string[]>({
  parse: (value) => [...new Set(value.split(",").filter((id) => id !== ""))],
  serialize: (values) => values.join(","),
  eq: (a, b) => a.length === b.length && a.every((value, at) => value === b[at]),
}).withDefault([]);

/** A search longer than this is no search; it would only make every keystroke slow. Counted in UTF-16 units. */
export const SEARCH_MAX = 200;

const search = createParser<string>({
  parse: (value) => value.slice(0, SEARCH_MAX),
  serialize: (value) => value,
}).withDefault("");

const flag = createParser<boolean>({
  parse: (value) => (value === "1" ? true : value === "0" ? false : null),
  serialize: (value) => (value ? "1" : "0"),
}).withDefault(false);

const parsers = {
  q: search,
  ...(Object.fromEntries(facetIds.map((facet) => [facet, ids])) as Record<FacetId, typeof ids>),
  sort: ids,
  rows: parseAsStringLiteral(dimensionIds).withDefault(everything.rows),
  cols: parseAsStringLiteral(dimensionIds).withDefault(everything.cols),
  colsort: parseAsStringLiteral(columnOrders).withDefault(everything.colsort),
  fold: ids,
  empty: flag,
  actors: ids,
};

export const queryParameters = Object.keys(parsers) as (keyof typeof parsers)[];

const serialize = createSerializer(parsers);

/** A part of an address that means nothing here, with what was perhaps meant. */
export interface Rejected {
  readonly parameter: string;
  readonly value: string;
  readonly near?: string | undefined;
}

/**
 * Reads a query from the parameters of an address.
 *
 * @returns the query, from which everything unknown is left out, and what was left out
 */
export function parseQuery(
  parameters: URLSearchParams,
  index: CorpusIndex,
): { readonly query: Query; readonly rejected: readonly Rejected[] } {
  const rejected: Rejected[] = [];
  const read = <T>(
    name: keyof typeof parsers,
    parser: { parse(value: string): T | null },
    fallback: T,
  ): T => {
    const raw = parameters.get(name);
    if (raw === null) return fallback;
    const value = parser.parse(raw);
    if (value === null) rejected.push({ parameter: name, value: raw });
    return value ?? fallback;
  };
  const known = <T extends string>(
    name: keyof typeof parsers,
    values: readonly T[],
    options: ReadonlySet<string>,
  ): T[] =>
    values.filter((value) => {
      if (options.has(value)) return true;
      rejected.push({ parameter: name, value, near: nearestWord(value, options) });
      return false;
    });

  const filters = Object.fromEntries(
    facetFields.map(({ facet }) => {
      const options = new Set(facet.options(index).map(({ value }) => value));
      return [facet.parameter, known(facet.parameter, read(facet.parameter, ids, []), options)];
    }),
  ) as Record<FacetId, string[]>;
  const sortable = new Set<string>([
    ...rowOrders,
    ...fields.filter(({ sortKey }) => sortKey).map(({ id }) => id),
  ]);
  const sort = read("sort", ids, [] as readonly string[]).flatMap((raw): Sort[] => {
    const descending = raw.startsWith("-");
    const [by] = known("sort", [(descending ? raw.slice(1) : raw) as Sort["by"]], sortable);
    return by === undefined ? [] : [{ by, descending }];
  });
  const actors = new Set(index.holders.map(({ id }) => id));
  const rows = read("rows", parsers.rows, everything.rows);
  const cols = read("cols", parsers.cols, everything.cols);
  if (rows === cols) rejected.push({ parameter: "cols", value: cols });
  const query: Query = {
    q: read("q", search, everything.q),
    filters,
    sort,
    rows,
    cols: rows === cols ? (rows === "actor" ? "measure" : "actor") : cols,
    colsort: read("colsort", parsers.colsort, everything.colsort),
    fold: known("fold", read("fold", ids, []), new Set(["reported"])),
    empty: read("empty", flag, everything.empty),
    actors: known("actors", read("actors", ids, []), actors),
  };
  return { query, rejected };
}

/** The parameters of a query, with a leading question mark unless there are none. */
export function serializeQuery(query: Query): string {
  return serialize({
    ...query,
    ...query.filters,
    sort: query.sort.map(({ by, descending }) => (descending ? `-${by}` : by)),
  });
}

/** The parameters of a query that say which recommendations are meant: what another view of the same set keeps. */
export function serializeFilters(query: Query): string {
  return serializeQuery({ ...everything, q: query.q, filters: query.filters });
}
