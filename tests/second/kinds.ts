import type { CorpusIndex } from "@/lib/query/corpus-index";
import { recommendationAddress } from "@/lib/query/page-addresses";

/** The parameter that compares the first two actors of a corpus. */
export function pairOf({ holders }: CorpusIndex): string {
  const ids = holders.slice(0, 2).map(({ id }) => id);
  return `actors=${ids.join(",")}`;
}

/** A page of each kind. */
export function kindsOf(index: CorpusIndex): readonly string[] {
  const { sources, recommendations, topics } = index.corpus;
  const source = sources.at(-1);
  const [recommendation] = recommendations;
  if (!source || !recommendation) throw new Error("The corpus holds too little.");
  return [
    "/",
    "/recommendations",
    "/compare",
    `/compare?${pairOf(index)}`,
    recommendationAddress(recommendation.id),
    `/topics/${topics[0]?.id}`,
    `/measures/${recommendation.measure}`,
    `/actors/${recommendation.actor}`,
    "/sources",
    `/sources/${source.id}`,
    "/method",
    "/method/disagreements",
    "/data",
    "/changes",
    "/todo",
    "/collection",
  ];
}
