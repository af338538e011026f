import type { ExportItem } from "@/components/export/export-links";
import type { Comparison } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/describe";
import { defaultQuery, type Query, setValues } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { serializeFilters, serializeQuery } from "@/lib/query/url";
import type { ComparisonSection } from "@/lib/view/comparison-sections";
import { countAll, exportSizes } from "@/lib/view/export-sizes";

/** What can be taken away of a comparison. */
export function comparisonExports(
  index: CorpusIndex,
  query: Query,
  { kind, columns }: Comparison,
  sections: readonly ComparisonSection[],
): readonly ExportItem[] {
  const compared = setValues(query, kind, query.actors);
  const sizes = exportSizes(countAll(runQuery(index, compared).recommendations));
  const measures = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const search = serializeFilters(compared);
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

/** What can be taken away of the pictures, which always show the whole corpus, with the size of each table in words. */
export function pictureExports(sizes: Readonly<Record<"actor" | "source", string>>): readonly ExportItem[] {
  return [
    { label: "Pairs of actors", size: sizes.actor, address: "/compare", search: "" },
    {
      label: "Pairs of sources",
      size: sizes.source,
      address: "/compare",
      search: serializeQuery({ ...defaultQuery, cols: "source" }),
    },
  ];
}
