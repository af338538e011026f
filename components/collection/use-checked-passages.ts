import { useEffect, useState } from "react";
import type { Moved } from "@/lib/model/list-schemas";
import type { CitedPassage } from "@/lib/view/citation/cited-passage";
import { checkPassage, type PassageState, sourcesOf } from "@/lib/view/collection/check-passage";
import { requestPassages } from "./request-passages";

export type CheckedState = PassageState | { readonly state: "unchecked" };

/** How each kept passage stands to the corpus, by its id; absent as long as nothing is known. */
export function useCheckedPassages(
  kept: readonly CitedPassage[] | undefined,
  moved: readonly Moved[],
): ReadonlyMap<string, CheckedState> {
  const [states, setStates] = useState<ReadonlyMap<string, CheckedState>>(new Map());
  useEffect(() => {
    let isLatest = true;
    const check = async (passage: CitedPassage): Promise<CheckedState> => {
      try {
        const present = await Promise.all(sourcesOf([passage], moved).map(requestPassages));
        return checkPassage(passage, present.flat(), moved);
      } catch {
        return { state: "unchecked" };
      }
    };
    for (const passage of kept ?? []) {
      check(passage).then((state) => {
        if (isLatest) setStates((before) => new Map(before).set(passage.id, state));
      });
    }
    return () => {
      isLatest = false;
    };
  }, [kept, moved]);
  return states;
}
