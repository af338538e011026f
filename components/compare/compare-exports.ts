import type { ExportItem } from "@/components/explorer/export/export-links";
import type { Recommendation } from "@/lib/model/corpus";
import type { Comparison } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { serializeFilters, serializeQuery } from "@/lib/query/parameters";
import { defaultQuery, type Query } from "@/lib/query/query";
import type { ComparisonSection } from "@/lib/view/compare/comparison-sections";
import { comparisonTable } from "@/lib/view/compare/comparison-table";
import { countAll, exportSizes, tableSize } from "@/lib/view/export/export-sizes";

/** What can be taken away of a comparison; `counted` is the query that finds what those compared recommend. */
export function comparisonExports(
  query: Query,
  counted: Query,
  { kind, columns }: Comparison,
  sections: readonly ComparisonSection[],
  recommendations: readonly Recommendation[],
): readonly ExportItem[] {
  const sizes = exportSizes(countAll(recommendations));
  const measures = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const search = serializeFilters(counted);
  return [
    {
      label: "Comparison",
      size: `${count(measures, "measure")}, ${count(columns.length, kind)}`,
      address: "/compare",
      search: serializeQuery(query),
    },
    { label: "Recommendations", size: sizes.recommendations, address: "/recommendations", search },
    { label: "Quotes", size: sizes.quotes, address: "/quotes", search },
  ];
}

/** What can be taken away of the pictures, which always show the whole corpus. */
export function pictureExports(index: CorpusIndex): readonly ExportItem[] {
  return (["actor", "source"] as const).map((cols) => {
    const query = { ...defaultQuery, cols };
    const { rows, columns } = comparisonTable(index, query);
    return {
      label: `Pairs of ${cols}s`,
      size: tableSize(rows.length, columns.length),
      address: "/compare",
      search: serializeQuery(query),
    };
  });
}
