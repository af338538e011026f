import { recommendationOf } from "@/lib/query/page-addresses";

/**
 * The marks of a document as they stand on the page. The page holds them all from the start; the script only says which
 * are shown and which is chosen, so that a long document is not drawn again at every step.
 */

/** Where a passage begins on the page, with its pieces up to the next tag, paragraph or other passage. */
export type FirstPieces = ReadonlyMap<string, HTMLElement>;

export function idsOf(element: HTMLElement): readonly string[] {
  return element.dataset.passages?.split(" ") ?? [];
}

/** The first piece of each passage, quoted or set aside, in the order of the text. */
export function findFirstPieces(root: HTMLElement): FirstPieces {
  const pieces = new Map<string, HTMLElement>();
  for (const start of root.querySelectorAll<HTMLElement>("[data-start] [id]")) {
    let piece: Element | null = start;
    while (piece?.matches(".anchor")) piece = piece.nextElementSibling;
    if (piece instanceof HTMLElement) pieces.set(start.id, piece);
  }
  return pieces;
}

/** Marks a passage in all its pieces, and opens its note. */
export function choosePassage(root: HTMLElement, id: string | undefined): void {
  for (const piece of root.querySelectorAll<HTMLElement>(".reader [data-passages], .reader [data-aside]")) {
    const isChosen = id !== undefined && (piece.dataset.aside === id || idsOf(piece).includes(id));
    piece.classList.toggle("chosen", isChosen);
    const head = piece.querySelector(".note-head");
    if (isChosen) head?.setAttribute("aria-current", "true");
    else head?.removeAttribute("aria-current");
  }
}

/** Passages of other recommendations that lie over some of the words of this one, the first of each. */
export function overlappingPassages(root: HTMLElement, passage: string): readonly string[] {
  const own = recommendationOf(passage);
  const found = new Map<string, string>();
  for (const piece of root.querySelectorAll<HTMLElement>(`span[data-passages~="${CSS.escape(passage)}"]`)) {
    for (const id of idsOf(piece)) {
      const other = recommendationOf(id);
      if (other !== own && !found.has(other)) found.set(other, id);
    }
  }
  return [...found.values()];
}

/** Where the links of the chosen note belong. */
export function findCard(root: HTMLElement, passage: string): Element | null {
  return root.querySelector(`.note[data-passages~="${CSS.escape(passage)}"] .note-card`);
}

/** Hides the marks, numbers and notes of recommendations that a filter leaves out; their words stay. */
export function showMarks(root: HTMLElement, isShown: (recommendation: string) => boolean): void {
  for (const element of root.querySelectorAll<HTMLElement>(".reader [data-passages]")) {
    element.toggleAttribute("data-unmarked", !idsOf(element).some((id) => isShown(recommendationOf(id))));
  }
  for (const number of root.querySelectorAll<HTMLElement>(".reader .number")) {
    number.hidden = !isShown(recommendationOf(number.dataset.passage ?? ""));
  }
}

/** Brings a passage into view where it is not, or where it stands too low to read on from. */
export function reveal(piece: HTMLElement, lowest: number): void {
  const { top } = piece.getClientRects()[0] ?? piece.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight * lowest) piece.scrollIntoView({ block: "start" });
}
