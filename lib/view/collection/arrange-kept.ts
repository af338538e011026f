import type { CitedPassage } from "../citation/cited-passage";
import type { KeptPassages } from "./kept-passages";

/** Puts a passage at the end, or takes it out where it is there. */
export function togglePassage(kept: KeptPassages, passage: CitedPassage): KeptPassages {
  const isKept = kept.passages.some(({ id }) => id === passage.id);
  return isKept ? removePassage(kept, passage.id) : { ...kept, passages: [...kept.passages, passage] };
}

export function removePassage(kept: KeptPassages, id: string): KeptPassages {
  return { ...kept, passages: kept.passages.filter((passage) => passage.id !== id) };
}

/** Moves a passage by so many places, as far as there are places. */
export function movePassage(kept: KeptPassages, id: string, by: number): KeptPassages {
  const from = kept.passages.findIndex((passage) => passage.id === id);
  const [moved] = kept.passages.slice(from, from + 1);
  if (from === -1 || !moved) return kept;
  const others = kept.passages.toSpliced(from, 1);
  return { ...kept, passages: others.toSpliced(Math.max(0, from + by), 0, moved) };
}

/** Puts another passage in the place of one; where it is kept already, the one goes. */
export function replacePassage(kept: KeptPassages, id: string, other: CitedPassage): KeptPassages {
  if (id !== other.id && kept.passages.some((passage) => passage.id === other.id)) {
    return removePassage(kept, id);
  }
  return { ...kept, passages: kept.passages.map((passage) => (passage.id === id ? other : passage)) };
}

/** What was there before something was removed, and at its end what has been put aside since. */
export function restoreKept(before: KeptPassages, now: KeptPassages): KeptPassages {
  const ids = new Set(before.passages.map(({ id }) => id));
  return {
    passages: [...before.passages, ...now.passages.filter(({ id }) => !ids.has(id))],
    unreadable: [...new Set([...before.unreadable, ...now.unreadable])],
  };
}
