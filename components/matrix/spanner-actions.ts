import type { CorpusIndex } from "@/lib/query/corpus-index";
import { REPORTED } from "@/lib/query/dimension";
import type { PivotColumn } from "@/lib/query/pivot";
import { type Query, toggleFold, toggleGroup } from "@/lib/query/query";

/** What can be done with the columns below a spanner, and the query that it leads to. */
export interface SpannerAction {
  readonly label: string;
  /** What it does, in a few words, for those who do not see where it stands. */
  readonly title: string;
  readonly next: Query;
}

/** The ways to fold, unfold and hide the columns of a group. */
export function spannerActions(
  group: string,
  columns: readonly PivotColumn[],
  groups: CorpusIndex["groups"],
  query: Query,
): readonly SpannerAction[] {
  if (query.cols !== "actor") return [];
  if (groups.has(group)) {
    return [{ label: "Fold", title: "Show them as one column", next: toggleGroup(query, group) }];
  }
  if (group !== REPORTED) return [];
  const folded = columns.filter(({ members }) => members !== undefined).map(({ id }) => id);
  const unfolded = { ...query, unfold: [...query.unfold, ...folded] };
  return [
    ...(folded.length > 0
      ? [{ label: "Unfold", title: "Show each actor in a column of its own", next: unfolded }]
      : []),
    { label: "Hide", title: "Leave these columns out", next: toggleFold(query, REPORTED) },
  ];
}
