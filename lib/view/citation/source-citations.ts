import type { CorpusIndex } from "@/lib/query/corpus-index";
import { toCitationItem } from "./citation";
import { formatSource } from "./citation-formats";

/**
 * The line by which each source is cited, by its id. What browsers need to cite recommendations without the library that
 * formats. Sources without a recommendation are left out.
 */
export function citeSources(index: CorpusIndex): Readonly<Record<string, string>> {
  const lines = new Map<string, string>();
  for (const recommendation of index.corpus.recommendations) {
    if (lines.has(recommendation.source)) continue;
    const item = toCitationItem(recommendation, index);
    if (item) lines.set(recommendation.source, formatSource(item));
  }
  return Object.fromEntries(lines);
}
