import type { PdfPage, Segment } from "./pdf-segments";

/** A header, footer or page number: what stands again and again at the edge of pages. */
export interface RunningHead {
  /** As it stands on the first page that has it. */
  readonly text: string;
  /** How many pages have it. */
  readonly pages: number;
  readonly edge: "top" | "bottom";
}

interface RunningHeads {
  readonly heads: readonly RunningHead[];
  isHead(segment: Segment): boolean;
}

/** Part of the height of a page that counts as its edge. */
const EDGE = 0.12;
/** Two pages may share a line by chance; of more, at least this part has it. */
const SHARE_MIN = 0.4;
/** How far a line may move from page to page, in points. */
const TOLERANCE = 4;

/** Finds what repeats at the edges of pages, its numbers apart. */
export function findRunningHeads(pages: readonly PdfPage[]): RunningHeads {
  const groups = new Map<string, { head: RunningHead; segments: Segment[]; pages: Set<number> }>();
  pages.forEach((page, number) => {
    for (const segment of page.segments) {
      const edge = edgeOf(segment, page);
      if (edge === undefined) continue;
      const key = `${edge} ${segment.text.replace(/\p{N}+/gu, "#")} ${Math.round(segment.y / TOLERANCE)}`;
      const group = groups.get(key) ?? {
        head: { text: segment.text, pages: 0, edge },
        segments: [],
        pages: new Set(),
      };
      group.segments.push(segment);
      group.pages.add(number);
      groups.set(key, group);
    }
  });
  const repeated = [...groups.values()].filter(
    ({ pages: on, head }) =>
      (on.size >= 2 && on.size >= SHARE_MIN * pages.length) ||
      (pages.length === 1 && /^\W*1\W*$/.test(head.text)),
  );
  const found = new Set(repeated.flatMap(({ segments }) => segments));
  return {
    heads: repeated.map(({ head, pages: on }) => ({ ...head, pages: on.size })),
    isHead: (segment) => found.has(segment),
  };
}

function edgeOf({ y }: Segment, { top, bottom }: PdfPage): RunningHead["edge"] | undefined {
  const height = top - bottom;
  if (y > top - EDGE * height) return "top";
  return y < bottom + EDGE * height ? "bottom" : undefined;
}
