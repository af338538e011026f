import { type MarginNote, placeNotes } from "@/lib/view/margin";
import { type FirstPieces, idsOf } from "./marks-on-page";

/** Forms of a note, the fullest first; the style sheet says what each shows. */
const FORMS = ["0", "1", "2"] as const;
/** Least distance between notes, and how far one may slide below its passage before others are shortened. In pixels. */
const MARGIN = { gap: 7, slack: 100 };
/** From the middle of a line of text up to the top of the note whose first line shares its baseline. */
const RISE = 11;

/** Puts the notes beside their passages, where the style sheet gives them a margin. */
export function placeMargin(root: HTMLElement, pieces: FirstPieces): void {
  const reader = root.querySelector<HTMLElement>(".reader");
  if (!reader) return;
  reader.dataset.placed = "";
  const notes = [...reader.querySelectorAll<HTMLElement>(".note:not([data-unmarked])")];
  const [first] = notes;
  if (!first || getComputedStyle(first).position !== "absolute") {
    // No margin: the notes follow their paragraphs.
    delete reader.dataset.placed;
    for (const note of notes) note.style.translate = "";
    return;
  }
  const heights = FORMS.map((form) => {
    for (const note of notes) note.dataset.form = form;
    return notes.map((note) => note.offsetHeight);
  });
  const { top: origin } = reader.getBoundingClientRect();
  const anchorOf = (note: HTMLElement): number => {
    const begun = note.dataset.aside ?? idsOf(note)[0] ?? "";
    const line = pieces.get(begun)?.getClientRects()[0];
    return line ? (line.top + line.bottom) / 2 - origin - RISE : 0;
  };
  const measured = notes.map(
    (note, at): MarginNote => ({
      anchor: anchorOf(note),
      // What an earlier note says in full need not be said again.
      heights: (note.dataset.again === undefined ? heights : heights.slice(-1)).map(
        (ofForm) => ofForm[at] ?? 0,
      ),
      isOpen: note.classList.contains("chosen"),
    }),
  );
  placeNotes(measured, MARGIN).forEach(({ top, form }, at) => {
    const note = notes[at];
    if (!note) return;
    note.dataset.form = note.dataset.again === undefined ? FORMS[form] : FORMS.at(-1);
    note.style.translate = `0 ${Math.round(top)}px`;
  });
  // From now on notes glide; on the way from nowhere they would fly in.
  requestAnimationFrame(() => {
    reader.dataset.settled = "";
  });
  const last = notes.at(-1);
  // Notes that run on past the end of the text must not lie over what follows it.
  reader.style.minHeight = last ? `${Math.ceil(last.getBoundingClientRect().bottom - origin)}px` : "";
}
