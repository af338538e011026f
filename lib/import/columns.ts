import type { Segment } from "./pdf-segments";

/** A line of a column, with the edges of that column. */
export interface Line extends Segment {
  readonly left: number;
  readonly right: number;
  /** Number of the column on its page, from 0, in reading order. */
  readonly column: number;
}

/** The lines of a page in the order in which one reads them: down each column, what runs across both in its place. */
export function linesInOrder(segments: readonly Segment[]): Line[] {
  return columnsOf(segments, DEPTH_MAX).flatMap((column, at) => {
    const left = Math.min(...column.map(({ x0 }) => x0));
    const right = Math.max(...column.map(({ x1 }) => x1));
    return column.map((line) => ({ ...line, left, right, column: at }));
  });
}

/** Columns within columns: no page has more. */
const DEPTH_MAX = 4;

function columnsOf(segments: readonly Segment[], depth: number): Segment[][] {
  if (segments.length === 0) return [];
  const gutter = depth > 0 ? findGutter(segments) : undefined;
  if (gutter === undefined) return [toLines(segments)];
  const bands: { across: boolean; segments: Segment[] }[] = [];
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    const across = segment.x0 < gutter && segment.x1 > gutter;
    const band = bands.at(-1);
    if (band?.across === across) band.segments.push(segment);
    else bands.push({ across, segments: [segment] });
  }
  return bands.flatMap((band) => {
    if (band.across) return [toLines(band.segments)];
    const before = band.segments.filter(({ x1 }) => x1 <= gutter);
    const after = band.segments.filter(({ x0 }) => x0 >= gutter);
    const { above, beside, below } = partLeft(before, after);
    const sides = [beside, after].flatMap((side) => columnsOf(side, depth - 1));
    return [toLines(above), ...sides, toLines(below)].filter((column) => column.length > 0);
  });
}

/**
 * A short line of a title above the columns, or of a paragraph below them, stands on the left and belongs to no column: it
 * is higher than the right column begins, or a gap below where both end.
 */
function partLeft(left: readonly Segment[], right: readonly Segment[]) {
  if (right.length === 0 || left.length === 0) return { above: left, beside: [], below: [] };
  const top = Math.max(...right.map(({ y, size }) => y + size));
  const bottom = Math.min(...right.map(({ y }) => y));
  const rest = left.filter(({ y }) => y <= top).toSorted((a, b) => b.y - a.y);
  const steps = rest.flatMap(({ y }, at) => (at === 0 ? [] : [(rest[at - 1]?.y ?? y) - y]));
  const leading = median(steps.filter((step) => step > 0));
  const letters = median(rest.map(({ size }) => size));
  const end = rest.findIndex(({ y, size }, at) => {
    const above = rest[at - 1];
    // A heading at the foot of the left column belongs to the text at the top of the right one.
    if (!above || size > 1.05 * letters) return false;
    return (
      y < bottom - 1.2 * leading && above.y - y > 1.2 * leading && Math.abs(above.y - bottom) <= 2 * leading
    );
  });
  return {
    above: left.filter(({ y }) => y > top),
    beside: end === -1 ? rest : rest.slice(0, end),
    below: end === -1 ? [] : rest.slice(end),
  };
}

/** So many lines make a column. */
const COLUMN_LINES_MIN = 4;
/** Share of the lines that may run across: titles, pictures with their captions. */
const ACROSS_MAX = 0.35;
/** Lines of prose fill their column; the cells of a table, which is read row by row, do not. */
const FILLED_MIN = 0.45;
const STEP = 2;

/** Where the gap between two columns of prose is; none where there is one column. */
function findGutter(segments: readonly Segment[]): number | undefined {
  const left = Math.min(...segments.map(({ x0 }) => x0));
  const right = Math.max(...segments.map(({ x1 }) => x1));
  let best: { from: number; to: number; across: number } | undefined;
  for (let x = left + (right - left) * 0.15; x < right - (right - left) * 0.15; x += STEP) {
    const across = segments.filter(({ x0, x1 }) => x0 < x && x1 > x).length;
    if (across > ACROSS_MAX * segments.length || !areColumns(segments, x, left, right)) continue;
    if (best === undefined || across < best.across) best = { from: x, to: x, across };
    else if (across === best.across && x - best.to <= STEP) best = { ...best, to: x };
  }
  return best && (best.from + best.to) / 2;
}

function areColumns(segments: readonly Segment[], x: number, left: number, right: number): boolean {
  const before = segments.filter(({ x1 }) => x1 <= x);
  const after = segments.filter(({ x0 }) => x0 >= x);
  if (before.length < COLUMN_LINES_MIN || after.length < COLUMN_LINES_MIN) return false;
  const isFilled = (side: readonly Segment[], width: number) =>
    median(side.map(({ x0, x1 }) => x1 - x0)) >= FILLED_MIN * width;
  if (!isFilled(before, x - left) || !isFilled(after, right - x)) return false;
  // Side by side, not one below the other.
  const ys = (side: readonly Segment[]) => side.map(({ y }) => y);
  return Math.min(...ys(before)) < Math.max(...ys(after)) && Math.min(...ys(after)) < Math.max(...ys(before));
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** The stretches that stand on one line, such as a bullet and its text, joined; from top to bottom. */
function toLines(segments: readonly Segment[]): Segment[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - segment.y <= 0.4 * Math.max(first.size, segment.size)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const inOrder = row.toSorted((a, b) => a.x0 - b.x0);
    const widest = inOrder.reduce((most, one) => (one.text.length > most.text.length ? one : most));
    return {
      text: inOrder.map(({ text }) => text).join(" "),
      x0: Math.min(...row.map(({ x0 }) => x0)),
      x1: Math.max(...row.map(({ x1 }) => x1)),
      y: widest.y,
      size: widest.size,
    };
  });
}
