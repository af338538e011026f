import { recommendationOf } from "@/lib/query/page-addresses";
import type { ShownParagraph } from "./excerpt";

/** What stands beside a paragraph: a recommendation with its passages that begin there, or a passage set aside. */
export type ParagraphNote =
  | {
      readonly id: string;
      readonly passages: readonly string[];
      /** Whether an earlier paragraph has a note of it. */
      readonly isAgain: boolean;
    }
  | { readonly id: string; readonly reason: string };

/**
 * The notes of each paragraph, in the order in which their passages begin: one a recommendation, and one a passage that was
 * set aside.
 */
export function toNotes(paragraphs: readonly ShownParagraph[]): readonly (readonly ParagraphNote[])[] {
  const seen = new Set<string>();
  return paragraphs.map(({ stretches }) => {
    const notes = new Map<string, ParagraphNote>();
    for (const { starts, setAside } of stretches.flatMap(({ segments }) => segments)) {
      for (const passage of starts) {
        const aside = setAside.find((held) => held.id === passage);
        if (aside) notes.set(passage, aside);
        else {
          const id = recommendationOf(passage);
          const known = notes.get(id);
          const passages = known && "passages" in known ? [...known.passages, passage] : [passage];
          notes.set(id, { id, passages, isAgain: seen.has(id) });
        }
      }
    }
    for (const id of notes.keys()) seen.add(id);
    return [...notes.values()];
  });
}
