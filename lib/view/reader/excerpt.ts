import { codePoints } from "@/lib/model/text";
import { cutAfter, cutBefore } from "../words/cut-text";
import type { Paragraph, Segment } from "./passage";

/** Segments that follow each other in the document without a gap. */
interface Stretch {
  /** Offset of its first character in the seed, in code points. */
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** A paragraph as it is shown: in full, or with what is not near any passage left out. */
export interface ShownParagraph extends Omit<Paragraph, "segments"> {
  readonly stretches: readonly Stretch[];
  /** Whether something is left out before its first stretch, paragraphs before it included, or after its last. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** How much of the text around a passage an excerpt shows, in UTF-16 units: a few words. */
const REACH = 80;

/** A document with nothing left out. */
export function inFull(paragraphs: readonly Paragraph[]): readonly ShownParagraph[] {
  return paragraphs.map(({ segments, ...paragraph }) => ({
    ...paragraph,
    stretches: [{ start: paragraph.start, segments }],
    cutBefore: false,
    cutAfter: false,
  }));
}

/** The passages of a document, quoted or set aside, each with a few words around it. */
export function inExcerpts(paragraphs: readonly Paragraph[], reach = REACH): readonly ShownParagraph[] {
  return paragraphs.flatMap(({ segments, ...paragraph }, at): ShownParagraph[] => {
    if (!segments.some(isMarked)) return [];
    const before = paragraphs[at - 1];
    const isAfterGap = before !== undefined && !before.segments.some(isMarked);
    return [{ ...paragraph, ...shorten(segments, paragraph.start, reach, isAfterGap) }];
  });
}

function isMarked({ passages, setAside }: Segment): boolean {
  return passages.length + setAside.length > 0;
}

function shorten(segments: readonly Segment[], start: number, reach: number, isAfterGap: boolean) {
  const stretches: Stretch[] = [];
  let cutBefore = isAfterGap;
  let cutAfter = false;
  let from = start;
  let open: { start: number; segments: Segment[] } | undefined;
  segments.forEach((segment, at) => {
    const isFirst = at === 0;
    const isLast = at === segments.length - 1;
    const { head, tail } = isMarked(segment)
      ? { head: segment.text, tail: "" }
      : ends(segment.text, isFirst ? 0 : reach, isLast ? 0 : reach);
    const left = segment.text.length - head.length - tail.length;
    if (head !== "") {
      open ??= { start: from, segments: [] };
      open.segments.push({ ...segment, text: head });
    }
    if (left > 0) {
      if (open) stretches.push(open);
      open = undefined;
      cutBefore ||= isFirst;
      cutAfter ||= isLast;
    }
    if (tail !== "") {
      const place = from + codePoints(segment.text.slice(0, head.length + left)).length;
      open ??= { start: place, segments: [] };
      open.segments.push({ ...segment, text: tail });
    }
    from += codePoints(segment.text).length;
  });
  if (open) stretches.push(open);
  return { stretches, cutBefore, cutAfter };
}

/** Whole words at the start and at the end of a text; all of it is head where nothing would be left out. */
function ends(text: string, head: number, tail: number): { readonly head: string; readonly tail: string } {
  if (text.length <= head + tail) return { head: text, tail: "" };
  return { head: text.slice(0, cutBefore(text, head)), tail: text.slice(cutAfter(text, tail)) };
}
