import type { Moved } from "@/lib/model/list-schemas";
import { movedTo } from "@/lib/model/moved";
import { recommendationOf } from "@/lib/query/page-addresses";
import type { CitedPassage } from "../citation/cited-passage";

/** How a kept passage stands to the corpus as it is now. */
export type PassageState =
  /** The same words, perhaps with another citation or at another place of the recommendation. */
  | { readonly state: "present"; readonly now: CitedPassage }
  /** The same words under an id that was given up and stands elsewhere. */
  | { readonly state: "moved"; readonly now: CitedPassage }
  /** The passage is there, and has other words. */
  | { readonly state: "changed"; readonly now: CitedPassage }
  | { readonly state: "gone" };

/** What the reader has to know of a kept passage, here and in what is taken away; undefined where nothing. */
export function noteOf(
  kept: CitedPassage,
  state: PassageState | { readonly state: "unchecked" } | undefined,
): string | undefined {
  const collected = `collected from data version ${kept.dataVersion}`;
  switch (state?.state) {
    case "moved":
      return `Moved: now ${state.now.id}.`;
    case "changed":
      return `Changed: these words were ${collected}; now they are “${state.now.text}”.`;
    case "gone":
      return `No longer in the corpus: these words were ${collected}, and the link may lead nowhere.`;
    case "unchecked":
      return `Not compared with the corpus as it is now, which could not be fetched; ${collected}.`;
    default:
      return undefined;
  }
}

/**
 * Looks a kept passage up.
 *
 * @param present the passages of the sources in which it can be
 */
export function checkPassage(
  kept: CitedPassage,
  present: readonly CitedPassage[],
  moved: readonly Moved[],
): PassageState {
  const before = recommendationIn(kept);
  const to = movedTo(before, moved);
  const recommendation = to ?? before;
  const candidates = present.filter(
    (passage) => passage.kind === kept.kind && recommendationIn(passage) === recommendation,
  );
  const same =
    candidates.find(({ id, text }) => id === kept.id && text === kept.text) ??
    candidates.find(({ text }) => text === kept.text);
  if (same) return { state: to === undefined ? "present" : "moved", now: same };
  const [other] = candidates.filter(({ id }) => to !== undefined || id === kept.id);
  return other ? { state: "changed", now: other } : { state: "gone" };
}

/** The sources in which kept passages can be: their own, and those to which they have moved. */
export function sourcesOf(kept: readonly CitedPassage[], moved: readonly Moved[]): readonly string[] {
  const sources = kept.flatMap((passage) => {
    const [elsewhere] = movedTo(recommendationIn(passage), moved)?.split("/") ?? [];
    return elsewhere === undefined ? [passage.source] : [passage.source, elsewhere];
  });
  return [...new Set(sources)].sort();
}

function recommendationIn({ id, kind }: CitedPassage): string {
  return kind === "quote" ? recommendationOf(id) : id;
}
