import { useEffect, useMemo, useState } from "react";
import type { Moved } from "@/lib/model/list-schemas";
import type { CitedPassage } from "@/lib/view/citation/cited-passage";
import { checkPassage, type PassageState, sourcesOf } from "@/lib/view/collection/check-passage";
import { requestPassages } from "./request-passages";

export type CheckedState = PassageState | { readonly state: "unchecked" };

/** How each kept passage stands to the corpus, by its id; absent as long as nothing is known. */
export function useCheckedPassages(
  kept: readonly CitedPassage[] = [],
  moved: readonly Moved[],
): ReadonlyMap<string, CheckedState> {
  // The passages of a source once they have come; undefined where they could not be fetched.
  const [known, setKnown] = useState<ReadonlyMap<string, readonly CitedPassage[] | undefined>>(new Map());
  const sources = sourcesOf(kept, moved).join(" ");
  useEffect(() => {
    const learn = (source: string, passages: readonly CitedPassage[] | undefined) =>
      setKnown((before) => new Map([...before, [source, passages]]));
    for (const source of sources.split(" ").filter((each) => each !== "")) {
      requestPassages(source).then(
        (passages) => learn(source, passages),
        () => learn(source, undefined),
      );
    }
  }, [sources]);
  return useMemo(() => {
    const states = new Map<string, CheckedState>();
    for (const passage of kept) {
      const asked = sourcesOf([passage], moved);
      if (!asked.every((source) => known.has(source))) continue;
      const present = asked.map((source) => known.get(source));
      const isWhole = present.every((passages) => passages !== undefined);
      states.set(passage.id, isWhole ? checkPassage(passage, present.flat(), moved) : { state: "unchecked" });
    }
    return states;
  }, [kept, known, moved]);
}
