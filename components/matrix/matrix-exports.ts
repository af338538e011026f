import type { ExportItem } from "@/components/explorer/export/export-links";
import { serializeFilters, serializeQuery } from "@/lib/query/parameters";
import type { Query } from "@/lib/query/query";
import { type Counts, exportSizes } from "@/lib/view/export/export-sizes";

/**
 * What can be taken away from the matrix: the matrix itself, and the recommendations in it with their quotes.
 *
 * @param narrowed the query of the recommendations that are shown, if there are any
 * @param size how large the matrix is, in words
 */
export function matrixExports(
  query: Query,
  narrowed: Query | undefined,
  size: string,
  counts: Counts,
): readonly ExportItem[] {
  const matrix = {
    label: "Matrix",
    size,
    address: "/matrix",
    search: serializeQuery({ ...query, cell: [] }),
  } as const;
  if (!narrowed) return [matrix];
  const { recommendations, quotes } = exportSizes(counts);
  const search = serializeFilters(narrowed);
  return [
    matrix,
    { label: "Recommendations", size: recommendations, address: "/recommendations", search },
    { label: "Quotes", size: quotes, address: "/quotes", search },
  ];
}
