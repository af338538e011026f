import type { ExportItem } from "@/components/explorer/export/export-links";
import { serializeFilters, serializeQuery } from "@/lib/query/parameters";
import type { Query } from "@/lib/query/query";
import { type Counts, exportSizes } from "@/lib/view/export/export-sizes";

/** The longest parameters that servers and browsers take without fail: a matrix can have thousands of rows. */
const ADDRESS_MAX = 8000;

/**
 * The parameters of the recommendations in the rows that are shown.
 *
 * @param narrowed their query, as `shownInMatrix` gives it
 * @returns undefined where there are none, or where no address can name all the rows
 */
export function recordsSearch(narrowed: Query | undefined): string | undefined {
  const search = narrowed && serializeFilters(narrowed);
  return search !== undefined && search.length <= ADDRESS_MAX ? search : undefined;
}

/**
 * What can be taken away from the matrix: the matrix itself, and the recommendations in it with their quotes.
 *
 * @param records the parameters of the recommendations that are shown, as `recordsSearch` gives them
 * @param size how large the matrix is, in words
 */
export function matrixExports(
  query: Query,
  records: string | undefined,
  size: string,
  counts: Counts,
): readonly ExportItem[] {
  const matrix = {
    label: "Matrix",
    size,
    address: "/matrix",
    search: serializeQuery({ ...query, cell: [] }),
  } as const;
  if (records === undefined) return [matrix];
  const { recommendations, quotes } = exportSizes(counts);
  return [
    matrix,
    { label: "Recommendations", size: recommendations, address: "/recommendations", search: records },
    { label: "Quotes", size: quotes, address: "/quotes", search: records },
  ];
}
