import { getCorpus } from "@/lib/load";
import { arrange } from "@/lib/query/arrange";
import { indexCorpus } from "@/lib/query/corpus-index";
import { toPlainText } from "@/lib/query/describe";
import { pivot } from "@/lib/query/pivot";
import { runQuery } from "@/lib/query/run";
import { parseQuery } from "@/lib/query/url";
import { toMatrix } from "@/lib/view/matrix/matrix";
import { shownInMatrix } from "@/lib/view/matrix/shown-in-matrix";

const library = await getCorpus();

/** The corpus that the app was built of. No test knows a number of it by heart. */
export const index = indexCorpus(library.corpus);
export const { texts } = library;

/** What a page must show at an address: everything is computed from the corpus, apart from the page. */
export function expectedView(search: string) {
  const { query, rejected } = parseQuery(new URLSearchParams(search), index);
  const result = runQuery(index, query);
  const full = pivot(index, query, result);
  const table = arrange(full, query);
  return {
    query,
    rejected,
    result,
    table,
    matrix: toMatrix(table, query.density),
    sentence: toPlainText(shownInMatrix(index, query, result, full).sentence),
  };
}

/** What is there, where a test cannot go on without it. */
export function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The corpus holds no ${what}.`);
  return value;
}

/** The name of an actor. */
export function nameOf(actor: string): string {
  return known(index.actors.get(actor), `actor ${actor}`).name;
}
