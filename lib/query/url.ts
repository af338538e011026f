import type { CorpusIndex } from "./corpus-index";
import { REPORTED } from "./dimension";
import { dimensionCodes } from "./dimension-codes";
import { facetCodes } from "./facet-codes";
import { type FieldId, fieldIds } from "./field";
import { fields } from "./fields";
import { either, type Options } from "./options";
import { ParameterReader, type Rejected } from "./parameter-reader";
import { flag, parsers, queryParameters } from "./parameters";
import {
  columnOrders,
  columnsBeside,
  comparedKind,
  defaultAxes,
  defaultQuery,
  densities,
  dimensionIds,
  type Query,
  rowDimensions,
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
  // The sides hold cells of actors.
  const actors = codes.actor.codeOf;
  const single = axes.cols === "stance" ? actors : codes[axes.cols].codeOf;
  const columns =
    axes.cols === "stance" ? none : axes.cols === "actor" ? either(actors, index.groups) : single;
  const query: Query = {
    q: readSearch(reader),
    filters: readFilters(reader, index),
    recommendation: reader.list("recommendation", index.recommendations),
    columns: reader.list("columns", columnIds) as FieldId[],
    sort: reader.list("sort", sortValues).map(toSort),
    ...axes,
    colsort: readColumnOrder(reader, axes.cols === "stance" ? none : single),
    fold: reader.list("fold", foldable(axes, index)),
    unfold: reader.list("unfold", axes.cols === "actor" ? index.groups : none),
    scope: reader.one("scope", parsers.scope, scopeIds) ?? defaultQuery.scope,
    by: reader.list("by", single),
    hide: reader.list("hide", columns),
    order: reader.list("order", columns),
    pin: reader.list("pin", columns),
    density: reader.one("density", parsers.density, densityIds) ?? defaultQuery.density,
    empty: reader.one("empty", flag) ?? defaultQuery.empty,
    cell: readCell(reader, codes[axes.rows].codeOf, axes.cols === "stance" ? actors : columns),
    actors: reader.list("actors", codes[comparedKind(axes)].codeOf),
    relation: reader.list("relation", relations) as Relation[],
    page: reader.one("page", parsers.page) ?? defaultQuery.page,
  };
  reader.rejectUnknown(new Set([...queryParameters, ...alsoKnown]));
  return { query, rejected: reader.rejected };
}

const rowIds: ReadonlySet<string> = new Set(rowDimensions);
const columnKinds: ReadonlySet<string> = new Set(dimensionIds);
const scopeIds: ReadonlySet<string> = new Set(rowScopes);
const densityIds: ReadonlySet<string> = new Set(densities);
const relations: ReadonlySet<string> = new Set(relationIds);
const namedOrders: ReadonlySet<string> = new Set(columnOrders);
const reportedGroup: ReadonlySet<string> = new Set([REPORTED]);
const none: ReadonlySet<string> = new Set();

type Axes = Pick<Query, "rows" | "cols">;

/**
 * Rows and columns are never the same, nor are actors the rows beside the sides that they take. What the address does not say
 * gives way to what it says.
 */
function readAxes(reader: ParameterReader): Axes {
  const saidRows = reader.one("rows", parsers.rows, rowIds);
  const cols = reader.one("cols", parsers.cols, columnKinds);
  const rows = saidRows ?? (cols === defaultAxes.rows ? defaultAxes.cols : defaultAxes.rows);
  const isSameKind = cols === rows || (cols === "stance" && rows === "actor");
  if (!isSameKind) return { rows, cols: cols ?? columnsBeside(rows) };
  reader.reject("cols", cols);
  return { rows, cols: columnsBeside(rows) };
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
