import { compare, comparisonQuery } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { describeQuery, type Phrase, toPlainText } from "@/lib/query/describe";
import { isFiltered, isNarrowed } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { parseQuery } from "@/lib/query/url";
import { describeComparison } from "../compare/comparison-head";
import { shownInMatrix } from "../matrix/shown-in-matrix";
import { listNames } from "../words/list-names";
import { isolate } from "../words/text-direction";
import { clip } from "./page-description";

/** The title of a page and what previews of a link show below it. */
export interface ViewTitle {
  readonly title: string;
  readonly description: string;
}

/**
 * What the list shows at an address, for its title and preview.
 *
 * @param search the parameters of the address
 * @returns undefined where nothing is filtered, so that the page has the title of its own
 */
export function listTitle(index: CorpusIndex, search: string): ViewTitle | undefined {
  const { query } = parseQuery(new URLSearchParams(search), index);
  if (!isFiltered(query)) return undefined;
  return toTitle(describeQuery(index, query, runQuery(index, query).recommendations.length));
}

/** The same of the matrix, which may show only some of its rows. */
export function matrixTitle(index: CorpusIndex, search: string): ViewTitle | undefined {
  const { query } = parseQuery(new URLSearchParams(search), index);
  if (!isFiltered(query) && !isNarrowed(query)) return undefined;
  return toTitle(shownInMatrix(index, query).sentence);
}

function toTitle(phrases: readonly Phrase[]): ViewTitle {
  const sentence = toPlainText(phrases);
  return { title: clip(sentence.replace(/\.$/, "")), description: clip(sentence) };
}

/** The same of a comparison; undefined where fewer than two are compared. */
export function comparisonTitle(index: CorpusIndex, search: string): ViewTitle | undefined {
  const query = comparisonQuery(parseQuery(new URLSearchParams(search), index).query);
  const comparison = compare(index, query);
  if (!comparison) return undefined;
  const { sentences } = describeComparison(comparison, isFiltered(query));
  return {
    title: clip(`${listNames(comparison.columns.map(({ short }) => isolate(short)))} compared`),
    description: clip(sentences.join(" ")),
  };
}
