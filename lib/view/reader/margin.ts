/** A note beside the text, in the pixels of the page. */
export interface MarginNote {
  /** Where the line stands at which its passage begins. */
  readonly anchor: number;
  /** Its height in each form that it can take, the fullest first. */
  readonly heights: readonly number[];
  /** Stays in its fullest form whatever the room. */
  readonly isOpen?: boolean;
}

interface PlacedNote {
  readonly top: number;
  /** Which of its forms it takes, counted from the fullest. */
  readonly form: number;
}

interface Margin {
  /** Least distance between two notes. */
  readonly gap: number;
  /** How far a note may slide below its passage before those above it take a shorter form. */
  readonly slack: number;
}

/**
 * Places notes in the margin. They keep their order, stand beside their passages, and slide down rather than collide. Where
 * that leads too far, the notes that are in the way take shorter forms, as few of them as will do.
 */
export function placeNotes(notes: readonly MarginNote[], margin: Margin): readonly PlacedNote[] {
  const placed: PlacedNote[] = [];
  notes.forEach((note, at) => {
    let top = topAfter(placed, notes, at, margin.gap);
    while (top - note.anchor > margin.slack && shortenOne(placed, notes, margin.gap)) {
      top = topAfter(placed, notes, at, margin.gap);
    }
    placed.push({ top, form: 0 });
  });
  return placed;
}

/** Where a note comes to stand, given those before it. */
function topAfter(
  placed: readonly PlacedNote[],
  notes: readonly MarginNote[],
  at: number,
  gap: number,
): number {
  const anchor = notes[at]?.anchor ?? 0;
  const above = placed[at - 1];
  if (!above) return anchor;
  return Math.max(anchor, above.top + (notes[at - 1]?.heights[above.form] ?? 0) + gap);
}

/**
 * Shortens one of the notes that push the next one down: the fullest, and of several the nearest.
 *
 * @returns false where all of them are as short as can be
 */
function shortenOne(placed: PlacedNote[], notes: readonly MarginNote[], gap: number): boolean {
  let chosen = -1;
  for (let at = placed.length - 1; at >= 0; at--) {
    const [note, place] = [notes[at], placed[at]];
    if (!note || !place) break;
    const canShorten = !note.isOpen && place.form < note.heights.length - 1;
    if (canShorten && place.form < (placed[chosen]?.form ?? note.heights.length)) chosen = at;
    // A note that stands beside its passage is pushed by nothing above it.
    if (place.top === note.anchor) break;
  }
  const shortened = placed[chosen];
  if (!shortened) return false;
  placed[chosen] = { ...shortened, form: shortened.form + 1 };
  for (let at = chosen + 1; at < placed.length; at++) {
    const top = topAfter(placed, notes, at, gap);
    placed[at] = { top, form: placed[at]?.form ?? 0 };
  }
  return true;
}
