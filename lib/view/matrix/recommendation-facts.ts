import type { Recommendation } from "@/lib/model/corpus";
import { labelOf, vocabularyOf } from "@/lib/model/vocabulary";
import { actorName } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { voiceWords } from "@/lib/query/fields";
import type { Query } from "@/lib/query/query";
import { isolate } from "../words/text-direction";
import { stanceWords } from "../words/words";

/** A field of a recommendation as a panel says it. */
export interface RecommendationFact {
  readonly id:
    | "actor"
    | "measure"
    | "stance"
    | "condition"
    | "voice"
    | "addressees"
    | "beneficiaries"
    | "horizon"
    | "explicitness"
    | "memo";
  readonly label: string;
  readonly text: string;
}

/** Which of actor and measure a recommendation has to name, since its surroundings do not. */
export type NamedFact = "actor" | "measure" | "both" | undefined;

/** Every field of a recommendation that has a value, beyond statement, quotes and source. */
export function recommendationFacts(
  { actor, measure, stance, voice, condition, horizon, explicitness, memo, ...held }: Recommendation,
  index: CorpusIndex,
  name: NamedFact,
): readonly RecommendationFact[] {
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? undefined : ids.map((id) => isolate(actorName(index, id))).join(", ");
  const author = index.sources.get(held.source)?.author;
  const facts: readonly (readonly [RecommendationFact["id"], label: string, text: string | undefined])[] = [
    ["actor", "Actor", name === "actor" || name === "both" ? names([actor]) : undefined],
    [
      "measure",
      "Measure",
      name === "measure" || name === "both" ? index.measures.get(measure)?.label : undefined,
    ],
    ["stance", "Stance", stanceWords[stance]],
    ["condition", "Condition", condition],
    [
      "voice",
      "Who says it",
      voice === "own" ? voiceWords.own : `told by ${names(author === undefined ? [] : [author]) ?? ""}`,
    ],
    ["addressees", "Who should act", names(held.addressees)],
    ["beneficiaries", "For whose benefit", names(held.beneficiaries)],
    [
      "horizon",
      "When",
      horizon === undefined ? undefined : labelOf(horizon, vocabularyOf(index.corpus.meta).horizons),
    ],
    ["explicitness", "How directly said", explicitness === "implied" ? "implied" : undefined],
    ["memo", "Coder’s note", memo],
  ];
  return facts.flatMap(([id, label, text]) => (text === undefined ? [] : [{ id, label, text }]));
}

/** What the head of a cell does not name, by what rows and columns are. */
export function missingNames({ rows, cols }: Pick<Query, "rows" | "cols">): NamedFact {
  const named = [rows, cols];
  const hasActor = named.includes("actor");
  if (named.includes("measure")) return hasActor ? undefined : "actor";
  return hasActor ? "measure" : "both";
}
