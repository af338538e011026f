import { formatCsv } from "../export/csv";
import { collectionTable, type NotedPassage } from "./collection-table";
import { collectionMarkdown } from "./collection-text";
import { collectionRtf } from "./rtf";

/** The files in which a collection can be taken away, by their endings. */
export const collectionFormats = ["md", "rtf", "csv"] as const;
export type CollectionFormat = (typeof collectionFormats)[number];

/** A collection as the text of a file. */
export function formatCollection(
  noted: readonly NotedPassage[],
  format: CollectionFormat,
  origin: string,
): string {
  if (format === "rtf") return collectionRtf(noted, origin);
  if (format === "md") return collectionMarkdown(noted, origin);
  return formatCsv(collectionTable(noted, origin), { guard: true, bom: false });
}
