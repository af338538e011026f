/**
 * Offsets of the corpus count Unicode code points; JavaScript strings count UTF-16 units. A `CodePoints` value converts
 * between the two for one text.
 */
export interface CodePoints {
  /** Number of code points in the text. */
  readonly length: number;
  /** Code point offset of a UTF-16 offset. */
  fromUnits(offset: number): number;
  /** UTF-16 offset of a code point offset. */
  toUnits(offset: number): number;
  /** The characters from `start` up to, and without, `end`, both in code points. */
  slice(start: number, end: number): string;
}

const ASTRAL = /[\u{10000}-\u{10ffff}]/gu;

/** Prepares a text for conversion. Costs one scan; texts without astral characters then convert for free. */
export function codePoints(text: string): CodePoints {
  // Where each astral character starts, in both counts: it is one code point and two units.
  const inUnits = Array.from(text.matchAll(ASTRAL), (match) => match.index);
  const inPoints = inUnits.map((units, index) => units - index);
  const fromUnits = (offset: number) => offset - countBelow(inUnits, offset);
  const toUnits = (offset: number) => offset + countBelow(inPoints, offset);
  return {
    length: fromUnits(text.length),
    fromUnits,
    toUnits,
    slice: (start, end) => text.slice(toUnits(start), toUnits(end)),
  };
}

/** A place in a text, as an editor counts: lines from 1, columns in UTF-16 units from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Prepares a text for telling line and column of a UTF-16 offset. Costs one scan. */
export function linePlaces(text: string): (offset: number) => LinePlace {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = countBelow(starts, offset + 1);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** How many of the ascending numbers are less than `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
