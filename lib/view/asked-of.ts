import { comparedKind, defaultQuery, type Query, rowOrders } from "@/lib/query/query";
import type { ExportShape } from "./export-format";

/** The part of a query that a table of this shape answers: two queries that differ in nothing else ask for the same file. */
export function askedOf(shape: ExportShape, query: Query): Query {
  const { q, filters, recommendation, columns, empty, actors, relation } = query;
  switch (shape) {
    case "matrix":
      return { ...query, columns: [], cell: [], actors: [], relation: [] };
    case "compare":
      return {
        ...defaultQuery,
        q,
        filters,
        recommendation,
        cols: comparedKind(query),
        empty,
        actors,
        relation,
      };
    default:
      return {
        ...defaultQuery,
        q,
        filters,
        recommendation,
        columns: shape === "recommendations" ? columns : [],
        sort: query.sort.filter(({ by }) => !(rowOrders as readonly string[]).includes(by)),
      };
  }
}
