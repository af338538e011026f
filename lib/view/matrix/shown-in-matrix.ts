import type { Recommendation } from "@/lib/model/corpus";
import { narrowToRows } from "@/lib/query/arrange";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { describeQuery, describeRows, type Phrase } from "@/lib/query/describe";
import { type Pivot, pivot } from "@/lib/query/pivot";
import type { Query } from "@/lib/query/query";
import { type Result, runQuery } from "@/lib/query/run";

/** What a matrix shows where only some of its rows are wanted, such as those with disagreement. */
interface ShownInMatrix {
  /** The query whose result are these recommendations; undefined where no row is left. */
  readonly narrowed: Query | undefined;
  readonly recommendations: readonly Recommendation[];
  readonly sentence: readonly Phrase[];
}

/** The recommendations that stand in the rows of a matrix, and the sentence that says which these are. */
export function shownInMatrix(
  index: CorpusIndex,
  query: Query,
  result: Result = runQuery(index, query),
  full: Pivot = pivot(index, query, result),
): ShownInMatrix {
  const narrowed = narrowToRows(query, full);
  const recommendations =
    narrowed === query ? result.recommendations : narrowed ? runQuery(index, narrowed).recommendations : [];
  const rows = describeRows(query, narrowed?.filters[query.rows].length ?? 0, full.rows.length);
  return { narrowed, recommendations, sentence: describeQuery(index, query, recommendations.length, rows) };
}
