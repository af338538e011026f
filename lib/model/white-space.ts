/**
 * White space in quotes: whoever copies a passage out of a page, or breaks it over lines of YAML, changes line breaks and
 * the kinds of spaces without meaning to. Any run of white space therefore stands for any other; nothing else is alike.
 */

/** Unicode's White_Space, which a byte order mark and a space without width are not. */
const RUN = /\p{White_Space}+/gu;

/** A text with each run of white space as one space. */
export function collapseWhiteSpace(text: string): string {
  return text.replace(RUN, " ");
}

/** A text with its white space collapsed, which knows where each place of the original is. UTF-16 units. */
export interface CollapsedText {
  readonly collapsed: string;
  /** Where a place of the original that is not within a run is in the collapsed text. */
  toCollapsed(offset: number): number;
  /** Where a place of the collapsed text is in the original; of a space, where its run begins. */
  toOriginal(offset: number): number;
}

let last: { readonly text: string; readonly result: CollapsedText } | undefined;

/** Collapses a text. The last one is kept, since many quotes are looked for in the same text. */
export function collapseText(text: string): CollapsedText {
  if (last?.text !== text) last = { text, result: collapse(text) };
  return last.result;
}

function collapse(text: string): CollapsedText {
  // Behind each run of several characters: where that is in the collapsed text, and how many characters less it has there.
  const places: number[] = [];
  const lost: number[] = [];
  let sum = 0;
  for (const { index, 0: run } of text.matchAll(RUN)) {
    if (run.length === 1) continue;
    places.push(index - sum + 1);
    sum += run.length - 1;
    lost.push(sum);
  }
  const lostBefore = (offset: number, place: (at: number) => number) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return lost[low - 1] ?? 0;
  };
  return {
    collapsed: collapseWhiteSpace(text),
    toCollapsed: (offset) => offset - lostBefore(offset, (at) => (places[at] ?? 0) + (lost[at] ?? 0)),
    toOriginal: (offset) => offset + lostBefore(offset, (at) => places[at] ?? 0),
  };
}
