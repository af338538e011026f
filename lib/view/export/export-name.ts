import { toId } from "@/lib/model/to-id";
import { facetIds } from "@/lib/query/field";
import type { Query } from "@/lib/query/query";
import type { ExportFormat, ExportShape } from "./export-format";
import { relevantQuery } from "./relevant-query";

/** More values than this of one filter are counted and not named. */
const NAMED_MAX = 3;

/** Longest name without its ending, in characters: what every file system and most windows show. */
const NAME_MAX = 80;

/**
 * The name under which a file is saved: the table and what was filtered, such as `quotes-close-old-weirs-own.csv`. Lower
 * case ASCII letters, digits and hyphens. The address of the file says exactly what it holds; this tells files apart.
 */
export function exportName(shape: ExportShape, format: ExportFormat, query: Query): string {
  const { q, filters, recommendation, actors } = relevantQuery(shape, query);
  const words = [
    shape,
    ...facetIds.flatMap((facet) => name(filters[facet], facet)),
    ...name(recommendation, "chosen", 0),
    ...(shape === "compare" ? name(actors, "compared", NAMED_MAX * 2) : []),
    ...(q === "" ? [] : [slug(q) || "search"]),
  ].join("-");
  return fileName(words, format);
}

/** A name of words joined by hyphens with its ending; one that is too long ends after a whole word. */
export function fileName(words: string, ending: string): string {
  const short = words.length <= NAME_MAX ? words : words.slice(0, NAME_MAX + 1).replace(/-[^-]*$/, "");
  return `${short.slice(0, NAME_MAX)}.${ending}`;
}

function name(values: readonly string[], what: string, max = NAMED_MAX): readonly string[] {
  return values.length > max ? [`${values.length}-${what}`] : values.map(slug);
}

function slug(text: string): string {
  return toId(text.replaceAll("/", " "));
}
