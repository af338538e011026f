import { codePoints } from "@/lib/model/text";

/** The text of a document as the page holds it, in its stretches. */
interface PageText {
  readonly stretches: readonly HTMLElement[];
  /** The whole document, where the page holds it. */
  readonly text: string | undefined;
  /** UTF-16 offset of each stretch in the text. */
  readonly offsets: readonly number[];
}

/** Characters of a document. Offsets count code points from its start. */
export interface SelectedText {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** UTF-16 offset in the page's text, where the page holds it whole. */
  readonly offset: number | undefined;
}

/** @param gaps what stands before each paragraph and is not on the page; undefined where only excerpts are */
export function readPageText(root: HTMLElement, gaps: readonly string[] | undefined): PageText {
  const stretches = [...root.querySelectorAll<HTMLElement>("[data-start]")];
  let text = "";
  const offsets = stretches.map((stretch, at) => {
    text += gaps?.[at] ?? "";
    const offset = text.length;
    text += stretch.textContent;
    return offset;
  });
  return { stretches, text: gaps && text, offsets };
}

/** The characters of the document that a range of the page holds, without white space at their ends. */
export function readRange(range: Range, page: PageText): SelectedText | undefined {
  const touched = page.stretches.filter((stretch) => range.intersectsNode(stretch));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  const from = first.contains(range.startContainer)
    ? offsetIn(first, range.startContainer, range.startOffset)
    : 0;
  const to = last.contains(range.endContainer)
    ? offsetIn(last, range.endContainer, range.endOffset)
    : last.textContent.length;
  if (page.text !== undefined) {
    const offsetOf = (stretch: HTMLElement) => page.offsets[page.stretches.indexOf(stretch)] ?? 0;
    const raw = page.text.slice(offsetOf(first) + from, offsetOf(last) + to);
    return trimmed(raw, offsetOf(first) + from, page.text, 0);
  }
  // Between two stretches of an excerpt stands what is not on the page.
  if (first !== last) return undefined;
  const text = first.textContent;
  const selected = trimmed(text.slice(from, to), from, text, Number(first.dataset.start));
  return selected && { ...selected, offset: undefined };
}

function trimmed(raw: string, offset: number, text: string, base: number): SelectedText | undefined {
  const exact = raw.trim();
  if (exact === "") return undefined;
  const start = offset + raw.indexOf(exact);
  const points = codePoints(text);
  return {
    exact,
    start: base + points.fromUnits(start),
    end: base + points.fromUnits(start + exact.length),
    offset: start,
  };
}

/** The range of the page that holds given characters of the document, as far as the page holds them. */
export function rangeOf(start: number, end: number, page: PageText): Range | undefined {
  const range = document.createRange();
  let isBegun = false;
  for (const stretch of page.stretches) {
    const from = Number(stretch.dataset.start);
    const points = codePoints(stretch.textContent);
    if (from >= end || from + points.length <= start) continue;
    const [startAt, endAt] = [start, end].map((at) =>
      points.toUnits(Math.min(Math.max(at - from, 0), points.length)),
    );
    const first = nodeAt(stretch, startAt ?? 0);
    const last = nodeAt(stretch, endAt ?? 0);
    if (!first || !last) continue;
    if (!isBegun) range.setStart(first.node, first.offset);
    isBegun = true;
    range.setEnd(last.node, last.offset);
  }
  return isBegun ? range : undefined;
}

/** How much text of a stretch stands before a point of the page. */
function offsetIn(stretch: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(stretch, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}

function nodeAt(
  stretch: HTMLElement,
  offset: number,
): { readonly node: Text; readonly offset: number } | undefined {
  const walker = document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return undefined;
}
