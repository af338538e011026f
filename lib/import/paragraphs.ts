import { withoutBlanks } from "@/lib/model/scripts-without-blanks";
import type { Line } from "./columns";
import { median } from "./columns";

/** A line with the number of its page, from 0; the column of what repeats at the edge of pages is below 0. */
export interface PageLine extends Line {
  readonly page: number;
}

export interface Paragraph {
  readonly kind: "text" | "heading" | "item";
  readonly lines: readonly PageLine[];
}

/** What begins an item of a list, whatever stands before it. */
const BULLET = /^[•●◦▪■□○‣⁃∙➢➤►\uf0b7\uf0a7]\s*/;
/** What begins one where the line before has come to its end. */
const MARK = /^(?:[–—*·-]|\(?(?:\d{1,3}|[a-zа-я]|[ivx]+)[.)])\s+/iu;
const SENTENCE_END = /[.!?:;…。！？：；]["'”’»)\]]*$/;

/** Letters so much higher than those of the text make a heading. */
const HEADING_MIN = 1.12;
/** Headings are short. */
const HEADING_MAX = 200;

/** The height of letters that most of a document has. */
export function bodySize(lines: readonly PageLine[]): number {
  return median(
    lines.flatMap(({ size, text }) => Array.from({ length: Math.ceil(text.length / 10) }, () => size)),
  );
}

/** Joins the lines of a document to paragraphs, over the ends of columns and pages where a sentence runs on. */
export function toParagraphs(lines: readonly PageLine[]): Paragraph[] {
  const body = bodySize(lines);
  const leading = leadingOf(lines, body);
  const groups: PageLine[][] = [];
  lines.forEach((line, at) => {
    const group = groups.at(-1);
    if (group && goesOn(group, line, lines[at + 1], { body, leading })) group.push(line);
    else groups.push([line]);
  });
  return joinBroken(groups.map((group) => ({ kind: kindOf(group, body), lines: group })));
}

interface Measures {
  readonly body: number;
  readonly leading: number;
}

function leadingOf(lines: readonly PageLine[], body: number): number {
  const steps = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && isSameColumn(line, next) && isSameSize(line.size, body) ? [line.y - next.y] : [];
  });
  return median(steps.filter((step) => step > 0)) || 1.2 * body;
}

/** The lines of a title above columns can be of different widths, so that one of them seems to begin a column. */
function isTitle(a: PageLine, b: PageLine, { body }: Measures): boolean {
  return a.page === b.page && a.size >= HEADING_MIN * body && a.y > b.y && Math.abs(a.x0 - b.x0) < b.size;
}

function isSameColumn(a: PageLine, b: PageLine): boolean {
  return a.page === b.page && a.column === b.column;
}

function isSameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.08 * Math.max(a, b);
}

function kindOf([first, ...rest]: readonly PageLine[], body: number): Paragraph["kind"] {
  if (!first) return "text";
  const length = [first, ...rest].reduce((sum, { text }) => sum + text.length, 0);
  if (first.size >= HEADING_MIN * body && length <= HEADING_MAX) return "heading";
  return BULLET.test(first.text) || MARK.test(first.text) ? "item" : "text";
}

/** Whether a line belongs to the paragraph above it in its column. */
function goesOn(
  group: readonly PageLine[],
  line: PageLine,
  next: PageLine | undefined,
  measures: Measures,
): boolean {
  const [first, second] = group;
  const last = group.at(-1);
  if (
    !first ||
    !last ||
    !(isSameColumn(last, line) || isTitle(last, line, measures)) ||
    !isSameSize(last.size, line.size)
  )
    return false;
  if (last.y - line.y > 1.35 * measures.leading * Math.max(1, line.size / measures.body)) return false;
  if (BULLET.test(line.text)) return false;
  if (line.size >= HEADING_MIN * measures.body) return true;
  const isDone = isShort(last, line);
  if (isDone || (SENTENCE_END.test(last.text) && MARK.test(line.text))) return false;
  const em = line.size;
  const isItem = BULLET.test(first.text) || MARK.test(first.text);
  if (isItem) return !(second && second.x0 > first.x0 + em / 2 && line.x0 < second.x0 - em / 2);
  const isIndented = line.x0 > last.x0 + 0.8 * em && last.x0 < line.left + em / 2;
  const isOnlyOne = !next || !isSameColumn(line, next) || next.x0 < line.x0 - em / 2;
  if (isIndented && isOnlyOne && group.length > 1) return false;
  return !(second && line.x0 < Math.min(...group.map(({ x0 }) => x0)) - em);
}

/** Whether a line was ended on purpose: the first word of the next would have had room on it. */
function isShort(line: PageLine, next: PageLine): boolean {
  const word = withoutBlanksAtStart.test(next.text)
    ? next.text.slice(0, 1)
    : (/^\S+/.exec(next.text)?.[0] ?? "");
  const width = ((next.x1 - next.x0) * (word.length + 1)) / Math.max(1, next.text.length);
  const hasRoom = line.x1 + width < line.right - line.size;
  return hasRoom && (SENTENCE_END.test(line.text) || line.x1 - line.left < 0.7 * (line.right - line.left));
}

const withoutBlanksAtStart = new RegExp(`^${withoutBlanks}`, "u");

/** Joins paragraphs that the end of a column or page broke. Notes in small letters at its foot come before the whole. */
function joinBroken(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const [first] = paragraph.lines;
    const at = joined.findLastIndex(({ lines }) => first && (lines[0]?.size ?? 0) >= 0.92 * first.size);
    const before = joined[at];
    if (first && before && runsOn(before, paragraph)) {
      joined.splice(at, 1);
      joined.push({ kind: before.kind, lines: [...before.lines, ...paragraph.lines] });
    } else joined.push(paragraph);
  }
  return joined;
}

function runsOn(before: Paragraph, after: Paragraph): boolean {
  const last = before.lines.at(-1);
  const [first] = after.lines;
  if (!last || !first || isSameColumn(last, first) || before.kind === "heading" || after.kind !== "text")
    return false;
  if (!isSameSize(last.size, first.size) || SENTENCE_END.test(last.text)) return false;
  if (last.column < 0 || first.column < 0) return false; // what repeats at the edge of a page
  // Further down on the same page begins something else, unless it follows at once.
  if (last.page === first.page && first.y < last.y && last.y - first.y > 1.6 * last.size) return false;
  const isFull = last.x1 - last.left >= 0.75 * (last.right - last.left);
  return /[-\u00ad\u2010]$/.test(last.text) || /^\p{Ll}/u.test(first.text) || isFull;
}

/** The first line of an item with a dash for its bullet, as Markdown has it; numbers stay. */
export function withPlainBullet(text: string): string {
  return text.replace(BULLET, "- ").replace(/^[–—*·-]\s+/, "- ");
}
