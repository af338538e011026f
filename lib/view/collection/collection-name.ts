import { count } from "@/lib/query/count";
import type { CitedPassage } from "../citation/cited-passage";
import { fileName } from "../export/export-name";

/** More sources than this are counted and not named. */
const NAMED_MAX = 3;

/** The name of the file of a collection, such as `collection-2-passages-river-2031.rtf`. */
export function collectionName(passages: readonly CitedPassage[], ending: string): string {
  const sources = [...new Set(passages.map(({ source }) => source))];
  const from = sources.length > NAMED_MAX ? `${sources.length}-sources` : sources.join("-");
  return fileName(`collection-${count(passages.length, "passage").replace(" ", "-")}-${from}`, ending);
}
