import { comparedKind, defaultQuery, type Query, rowOrders } from "@/lib/query/query";
import type { ExportShape } from "./export-format";

/** The part of a query that a table of this shape answers: two queries that differ in nothing else ask for the same file. */
export function relevantQuery(shape: ExportShape, query: Query): Query {
  const { q, filters, recommendation, columns, empty, actors, relation } = query;
  const filtered = { ...defaultQuery, q, filters, recommendation };
  switch (shape) {
    case "matrix":
      return { ...query, columns: [], cell: [], actors: [], relation: [] };
    case "compare":
      return { ...filtered, cols: comparedKind(query), empty, actors, relation };
    default:
      return {
        ...filtered,
        columns: shape === "recommendations" ? columns : [],
        sort: query.sort.filter(({ by }) => !(rowOrders as readonly string[]).includes(by)),
      };
  }
}
