import type { ExportItem } from "@/components/explorer/export/export-links";
import { shownFields } from "@/lib/query/list-columns";
import { serializeQuery } from "@/lib/query/parameters";
import type { Query } from "@/lib/query/query";
import { type Counts, exportSizes, tableSize } from "@/lib/view/export/export-sizes";

/** What can be taken away from the list: the table with the columns that it shows, with all of them, and its quotes. */
export function listExports(query: Query, counts: Counts): readonly ExportItem[] {
  const shown = shownFields(query);
  const { recommendations, quotes } = exportSizes(counts);
  const asked: Query = { ...query, cell: [], columns: [] };
  const all = serializeQuery(asked);
  return [
    {
      label: "Table as shown",
      size: tableSize(counts.recommendations, shown.length),
      address: "/recommendations",
      search: serializeQuery({ ...asked, columns: shown }),
    },
    { label: "All fields", size: recommendations, address: "/recommendations", search: all },
    { label: "Quotes", size: quotes, address: "/quotes", search: all },
  ];
}
