import type { FacetId, FieldId } from "./field";
import { parseSearch } from "./search";

/** What rows and columns of the matrix can be. */
export const dimensionIds = ["measure", "topic", "actor", "source", "addressee"] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** How the rows of the matrix can be sorted. Without any of these they stand in the order of the content. */
export const rowOrders = ["actors", "disagreement", "label"] as const;
/** How its columns can be sorted; `content` is the order of the content. */
export const columnOrders = ["content", "positions", "name"] as const;
export type ColumnOrder = (typeof columnOrders)[number];

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
  readonly sort: readonly Sort[];
  readonly rows: DimensionId;
  readonly cols: DimensionId;
  readonly colsort: ColumnOrder;
  /** Groups that are folded away: `reported`, the columns of actors who are only reported. */
  readonly fold: readonly string[];
  /** Whether rows and columns stay that the filter has emptied. */
  readonly empty: boolean;
  /** The cell that is open: the ids of its row and its column, or nothing. */
  readonly cell: readonly string[];
  /** The actors to compare. */
  readonly actors: readonly string[];
}

export const everything: Query = {
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
  sort: [],
  rows: "measure",
  cols: "actor",
  colsort: "content",
  fold: [],
  empty: false,
  cell: [],
  actors: [],
};

/** Whether the query leaves anything out. */
export function isFiltered(query: Query): boolean {
  return parseSearch(query.q).length > 0 || Object.values(query.filters).some((values) => values.length > 0);
}

/** The query with one value of a facet chosen, or no longer chosen. */
export function toggleValue(query: Query, facet: FacetId, value: string): Query {
  const chosen = query.filters[facet];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return setValues(query, facet, values);
}

/** The query with other values of a facet. */
export function setValues(query: Query, facet: FacetId, values: readonly string[]): Query {
  return { ...query, filters: { ...query.filters, [facet]: values } };
}

/** The query without any filter or search, and otherwise the same. */
export function clearFilters(query: Query): Query {
  return { ...query, q: everything.q, filters: everything.filters };
}
