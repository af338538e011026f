import { recommendationAddress } from "@/lib/query/address";
import { index, known } from "../browser/expected";

const { corpus, holders } = index;
const source = known(corpus.sources.at(-1), "source");
const recommendation = known(corpus.recommendations[0], "recommendation");

export const pair = `actors=${holders
  .slice(0, 2)
  .map(({ id }) => id)
  .join(",")}`;

/** A page of each kind. */
export const kinds: readonly string[] = [
  "/",
  "/?cols=stance",
  "/recommendations",
  "/compare",
  `/compare?${pair}`,
  recommendationAddress(recommendation.id),
  `/topics/${corpus.topics[0]?.id}`,
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
