import { memoize } from "@/lib/model/memo";
import type { CorpusIndex } from "./corpus-index";
import { countPairs, type PairCount } from "./pairs";
import { serializeQuery } from "./parameters";
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
  return pairsOf(index, { ...setValues(asked, kind, []), rows: "measure", cols: kind })
    .filter(({ a, b }) => a === id || b === id)
    .map((pair) => ({ ...pair, id: pair.a === id ? pair.b : pair.a }))
    .sort((one, other) => other.comparable - one.comparable);
}

/** The pairs of the last query; the page of each actor asks for the same. */
const lastPairs = memoize((_index: CorpusIndex): { query?: string; pairs: readonly PairCount[] } => ({
  pairs: [],
}));

function pairsOf(index: CorpusIndex, query: Query): readonly PairCount[] {
  const address = serializeQuery(query);
  const last = lastPairs(index);
  if (last.query !== address) {
    last.pairs = countPairs(pivot(index, query, runQuery(index, query)));
    last.query = address;
  }
  return last.pairs;
}
