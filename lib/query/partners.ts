import type { CorpusIndex } from "./corpus-index";
import { countPairs, type PairCount } from "./pairs";
import { pivot } from "./pivot";
import { comparedKind, type Query, setValues } from "./query";
import { runQuery } from "./run";

/** Another who can be compared with somebody, with the counts of the two. */
export interface Partner extends PairCount {
  readonly id: string;
}

/** All who share a comparable measure with one actor or source, those with the most first. */
export function partnersOf(index: CorpusIndex, asked: Query, id: string): readonly Partner[] {
  const kind = comparedKind(asked);
  const query = { ...setValues(asked, kind, []), rows: "measure", cols: kind } as const;
  return countPairs(pivot(index, query, runQuery(index, query)))
    .filter(({ a, b }) => a === id || b === id)
    .map((pair) => ({ ...pair, id: pair.a === id ? pair.b : pair.a }))
    .sort((one, other) => other.comparable - one.comparable);
}
