import { type FacetId, type FieldId, facetIds } from "./field";
import type { Relation } from "./relation";
import { parseSearch } from "./search";

/** What rows of the matrix can be. */
export const rowDimensions = ["measure", "topic", "actor", "source", "addressee"] as const;
/** What its columns can be: the same, or the sides that actors take. */
export const dimensionIds = [...rowDimensions, "stance"] as const;
export type RowDimension = (typeof rowDimensions)[number];
export type DimensionId = (typeof dimensionIds)[number];

/** How the rows of the matrix can be sorted. Without any of these they stand in the order of the content. */
export const rowOrders = ["actors", "disagreement", "label"] as const;
/** How its columns can be sorted; `content` is the order of the content. */
export const columnOrders = ["content", "positions", "name"] as const;

/** Which rows are shown: all, those with positions of two or more columns, those on which two columns differ. */
export const rowScopes = ["all", "shared", "contested"] as const;
export type RowScope = (typeof rowScopes)[number];

/** What a cell shows: its mark; with the number of recommendations; with the first words of a statement. */
export const densities = ["marks", "counts", "statements"] as const;
export type Density = (typeof densities)[number];

export interface Sort {
  readonly by: FieldId | (typeof rowOrders)[number];
  readonly descending: boolean;
}

/** The one value that says what is shown: page, exports, print and command line all read it from the same parameters. */
export interface Query {
  /** Search text as the reader wrote it. */
  readonly q: string;
  /** The ids chosen in each facet; an empty list chooses all. */
  readonly filters: Readonly<Record<FacetId, readonly string[]>>;
  /** Recommendations that were chosen one by one: only these; an empty list shows all. */
  readonly recommendation: readonly string[];
  /** The columns of the list and of its files, in this order; an empty list leaves it to each of them. */
  readonly columns: readonly FieldId[];
  readonly sort: readonly Sort[];
  readonly rows: RowDimension;
  readonly cols: DimensionId;
  /** One of `columnOrders`, or the id of a column: then by agreement with that one. */
  readonly colsort: string;
  /** Groups that are folded away: `reported`, the columns of actors who are only reported; topics, by their ids. */
  readonly fold: readonly string[];
  /** Groups of actors whose actors stand in columns of their own; the others are one column each. */
  readonly unfold: readonly string[];
  readonly scope: RowScope;
  /** Only rows on which each of these columns takes a position. */
  readonly by: readonly string[];
  /** Columns that are not shown. */
  readonly hide: readonly string[];
  /** Columns that stand before the others of their group, in this order. */
  readonly order: readonly string[];
  /** Columns that stay in view beside the labels, in this order. */
  readonly pin: readonly string[];
  readonly density: Density;
  /** Whether rows and columns stay that the filter has emptied. */
  readonly empty: boolean;
  /** The cell that is open: the ids of its row and its column, or nothing. */
  readonly cell: readonly string[];
  /** The ids to compare: of actors, or of sources where the columns are sources. */
  readonly actors: readonly string[];
  /** The sections of a comparison that are shown; an empty list shows all. */
  readonly relation: readonly Relation[];
  /** Which hundred rows of the list are sent to readers without JavaScript, counted from 1. */
  readonly page: number;
}

/** What rows and columns are where nothing is said of either. */
export const defaultAxes = { rows: "measure", cols: "actor" } as const;

export const defaultQuery: Query = {
  q: "",
  filters: Object.fromEntries(facetIds.map((facet) => [facet, []])) as unknown as Query["filters"],
  recommendation: [],
  columns: [],
  sort: [],
  ...defaultAxes,
  colsort: "content",
  fold: [],
  unfold: [],
  scope: "all",
  by: [],
  hide: [],
  order: [],
  pin: [],
  density: "counts",
  empty: false,
  cell: [],
  actors: [],
  relation: [],
  page: 1,
};

/** What the columns are where nothing is said: never what the rows are. */
export function columnsBeside(rows: RowDimension): RowDimension {
  return rows === defaultAxes.cols ? defaultAxes.rows : defaultAxes.cols;
}

/** What a comparison sets side by side. */
export function comparedKind({ cols }: Pick<Query, "cols">): "actor" | "source" {
  return cols === "source" ? "source" : "actor";
}

/** Whether the query leaves anything out. */
export function isFiltered(query: Query): boolean {
  const lists = [query.recommendation, ...Object.values(query.filters)];
  return parseSearch(query.q).length > 0 || lists.some((values) => values.length > 0);
}

/** A list without a value that it had, or with one that it had not, at its end. */
export function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** The query with one value of a facet chosen, or no longer chosen. */
export function toggleValue(query: Query, facet: FacetId, value: string): Query {
  return setValues(query, facet, toggled(query.filters[facet], value));
}

/** The query with other values of a facet. */
export function setValues(query: Query, facet: FacetId, values: readonly string[]): Query {
  return { ...query, filters: { ...query.filters, [facet]: values } };
}

/** The query with a group folded away, or unfolded. */
export function toggleFold(query: Query, group: string): Query {
  return { ...query, fold: toggled(query.fold, group) };
}

/** The query with a group of actors folded into one column, or unfolded. */
export function toggleGroup(query: Query, group: string): Query {
  return { ...query, unfold: toggled(query.unfold, group) };
}

/** Whether the matrix of a query shows only some of its rows, by the positions in them. */
export function isNarrowed({ scope, by }: Query): boolean {
  return scope !== "all" || by.length > 0;
}

/** The query without any filter or search, and otherwise the same. */
export function clearFilters(query: Query): Query {
  const { q, filters, recommendation } = defaultQuery;
  return { ...query, q, filters, recommendation };
}

/** The query with rows and columns exchanged, where both can be. */
export function swapAxes(query: Query): Query {
  return query.cols === "stance" ? query : withAxes(query, query.cols, query.rows);
}

/**
 * The query with other rows and columns; the two are never the same. What was said of single rows and columns says nothing of
 * the new ones.
 */
export function withAxes(query: Query, rows: RowDimension, cols: DimensionId): Query {
  const { sort, colsort, fold, unfold, scope, by, hide, order, pin, cell } = defaultQuery;
  return {
    ...query,
    ...exchanged(query, rows, cols),
    ...{ sort, colsort, fold, unfold, scope, by, hide, order, pin, cell },
  };
}

/** Choosing for the one what the other is exchanges them; the sides are of actors, who then are no rows. */
function exchanged(query: Query, rows: RowDimension, cols: DimensionId): Pick<Query, "rows" | "cols"> {
  if (cols === "stance") return { rows: rows === "actor" ? defaultAxes.rows : rows, cols };
  if (rows !== cols) return { rows, cols };
  // From the sides only the rows can have come to be what the columns are.
  return query.cols === "stance"
    ? { rows, cols: columnsBeside(rows) }
    : { rows: query.cols, cols: query.rows };
}

/** The query with its columns as single actors, or as the sides that they take. What narrows the rows stays. */
export function withSides(query: Query, isSides: boolean): Query {
  const { colsort, hide, order, pin, unfold, cell } = defaultQuery;
  return {
    ...query,
    ...{ colsort, hide, order, pin, unfold, cell },
    // Topics stay folded; the columns of reported actors are a matter of the one view alone.
    fold: query.rows === "measure" ? query.fold.filter((id) => id !== "reported") : [],
    rows: query.rows === "actor" ? defaultAxes.rows : query.rows,
    cols: isSides ? "stance" : "actor",
  };
}
