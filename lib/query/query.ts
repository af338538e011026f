import type { FacetId, FieldId } from "./field";
import type { Relation } from "./relation";
import { parseSearch } from "./search";

/** What rows and columns of the matrix can be. */
export const dimensionIds = ["measure", "topic", "actor", "source", "addressee"] as const;
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
  readonly rows: DimensionId;
  readonly cols: DimensionId;
  /** One of `columnOrders`, or the id of a column: then by agreement with that one. */
  readonly colsort: string;
  /** Groups that are folded away: `reported`, the columns of actors who are only reported; topics, by their ids. */
  readonly fold: readonly string[];
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

export const defaultQuery: Query = {
  q: "",
  filters: {
    actor: [],
    source: [],
    topic: [],
    measure: [],
    addressee: [],
    stance: [],
    voice: [],
    horizon: [],
    explicitness: [],
  },
  recommendation: [],
  columns: [],
  sort: [],
  rows: "measure",
  cols: "actor",
  colsort: "content",
  fold: [],
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

/** The query without any filter or search, and otherwise the same. */
export function clearFilters(query: Query): Query {
  const { q, filters, recommendation } = defaultQuery;
  return { ...query, q, filters, recommendation };
}

/** The query with rows and columns exchanged. What was said of single columns says nothing of the new ones. */
export function swapAxes(query: Query): Query {
  return withAxes(query, query.cols, query.rows);
}

/** The query with other rows and columns; the two are never the same. */
export function withAxes(query: Query, rows: DimensionId, cols: DimensionId): Query {
  // Choosing for the one what the other is exchanges them.
  const axes = rows !== cols ? { rows, cols } : { rows: query.cols, cols: query.rows };
  const { sort, colsort, fold, scope, by, hide, order, pin, cell } = defaultQuery;
  return { ...query, ...axes, sort, colsort, fold, scope, by, hide, order, pin, cell };
}
