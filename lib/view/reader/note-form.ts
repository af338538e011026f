/** How much of a note is shown: 0 all, 1 its measure and two lines of its statement, 2 one line. */
export type NoteForm = 0 | 1 | 2;

/** A paragraph as its notes see it. */
interface Beside {
  /** How many characters it has. */
  readonly length: number;
  readonly notes: number;
}

/** The reader's column at its usual width, in characters and in pixels. */
const LINE = { characters: 62, height: 31 };
const AFTER_PARAGRAPH = 15;
/** Usual heights of a note in its two fuller forms, with the gap below it, in pixels. */
const FULL = 104;
const SHORT = 61;

/**
 * The form in which the notes of each paragraph are sent, so that they stand beside it from the first paint on: the fullest for
 * which there is room down to the next paragraph with notes. The script measures, and shortens those that still do not fit.
 */
export function noteForms(paragraphs: readonly Beside[]): readonly NoteForm[] {
  return paragraphs.map(({ notes }, at) => {
    const next = paragraphs.findIndex((other, place) => place > at && other.notes > 0);
    const room = paragraphs
      .slice(at, next === -1 ? undefined : next)
      .reduce((sum, { length }) => sum + heightOf(length), 0);
    // Below the last one there is as much room as it takes.
    if (notes * FULL <= room || (next === -1 && notes === 1)) return 0;
    return notes * SHORT <= room ? 1 : 2;
  });
}

function heightOf(length: number): number {
  return Math.ceil(length / LINE.characters) * LINE.height + AFTER_PARAGRAPH;
}
