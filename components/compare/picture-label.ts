/** More than a character of a label takes on average, in px, so that the room for labels is never too small. */
export const CHARACTER = 6.8;
/** As long as a label may be, in px; a longer one ends in an ellipsis. */
const LABEL_MAX = 220;
const FONT_SIZE = 12;

/** The room that labels at the left of a picture take, in px. */
export function labelWidth(members: readonly { readonly short: string }[]): number {
  const longest = Math.max(0, ...members.map(({ short }) => short.length));
  return Math.ceil(Math.min(LABEL_MAX, longest * CHARACTER)) + 10;
}

/** Cuts labels that are longer than that: the width of a line is counted in the height of its letters. */
export const labelCut = { textOverflow: "ellipsis", lineWidth: LABEL_MAX / FONT_SIZE } as const;
