import { count } from "@/lib/query/count-noun";
import type { CitedPassage } from "../citation/cited-passage";
import { formatCsv } from "../export/csv";
import { fileName } from "../export/export-name";
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
  return formatCsv(collectionTable(noted, origin));
}

/** More sources than this are counted and not named. */
const NAMED_MAX = 3;

/** The name of the file of a collection, such as `collection-2-passages-river-2031.rtf`. */
export function collectionName(passages: readonly CitedPassage[], ending: string): string {
  const sources = [...new Set(passages.map(({ source }) => source))];
  const from = sources.length > NAMED_MAX ? `${sources.length}-sources` : sources.join("-");
  return fileName(`collection-${count(passages.length, "passage").replace(" ", "-")}-${from}`, ending);
}
