import { type MarginNote, placeNotes } from "@/lib/view/reader/margin";
import { type FirstPieces, idsOf } from "./marks-on-page";

/** Forms of a note, the fullest first; the style sheet says what each shows. */
const FORMS = ["0", "1", "2"] as const;
/** Least distance between notes, and how far one may slide below its passage before others are shortened. In pixels. */
const MARGIN = { gap: 7, slack: 100 };
/** From the middle of a line of text up to the top of the note whose first line shares its baseline. */
const RISE = 11;

/** The heights of each note in its forms, as they were at the width of the margin that is named. */
export type NoteHeights = WeakMap<
  HTMLElement,
  { readonly width: number; readonly heights: readonly number[] }
>;

/** Puts the notes beside their passages, where the style sheet gives them a margin. */
export function marginLayout(root: HTMLElement, pieces: FirstPieces, known: NoteHeights): void {
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
  measure(notes, first.offsetWidth, known);
  const { top: origin } = reader.getBoundingClientRect();
  const measured = notes.map((note): MarginNote => {
    const line = pieces.get(note.dataset.aside ?? idsOf(note)[0] ?? "")?.getClientRects()[0];
    const anchor = line ? (line.top + line.bottom) / 2 - origin - RISE : 0;
    if (isOpen(note)) return { anchor, heights: [note.offsetHeight], isOpen: true };
    return { anchor, heights: known.get(note)?.heights ?? [] };
  });
  const placed = placeNotes(measured, MARGIN);
  placed.forEach(({ top, form }, at) => {
    const note = notes[at];
    if (!note) return;
    // An open note has one form only, the fullest.
    note.dataset.form = FORMS[isOpen(note) ? 0 : fullest(note) + form];
    note.style.translate = `0 ${Math.round(top)}px`;
  });
  // Notes that run on past the end of the text must not lie over what follows it.
  const end = (placed.at(-1)?.top ?? 0) + (notes.at(-1)?.offsetHeight ?? 0);
  reader.style.minHeight = `${Math.ceil(end)}px`;
  // From now on notes are seen, and glide: on the way from nowhere they would fly in.
  document.fonts.ready.then(() =>
    requestAnimationFrame(() => {
      reader.dataset.settled = "";
    }),
  );
}

/** Measures the notes that have not been measured at this width, all in one form before all in the next. */
function measure(notes: readonly HTMLElement[], width: number, known: NoteHeights): void {
  const unknown = notes.filter((note) => !isOpen(note) && known.get(note)?.width !== width);
  const heights = FORMS.map((form) => {
    for (const note of unknown) note.dataset.form = form;
    return unknown.map((note) => note.offsetHeight);
  });
  unknown.forEach((note, at) => {
    const own = heights.map((ofForm) => ofForm[at] ?? 0);
    known.set(note, { width, heights: own.slice(fullest(note)) });
  });
}

function isOpen(note: HTMLElement): boolean {
  return note.classList.contains("chosen");
}

/** The form in which the server sent the note: none fuller is tried, so that nothing grows on the page. */
function fullest(note: HTMLElement): number {
  return Number(note.dataset.fullest ?? 0);
}
