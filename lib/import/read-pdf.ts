import { linesInOrder } from "./columns";
import { dayOf, type Extracted, RefusedDocument, titleOf } from "./extracted";
import { lineJoiner } from "./join-lines";
import { bodySize, type PageLine, type Paragraph, toParagraphs, withPlainBullet } from "./paragraphs";
import { readPdfSegments } from "./pdf-segments";
import { findRunningHeads, type RunningHead } from "./running-heads";

interface ExtractedPdf extends Extracted {
  readonly pages: readonly number[];
  /** What repeats at the edges of its pages. */
  readonly heads: readonly RunningHead[];
}

/**
 * The text of a PDF: paragraphs on a line each, headings with `#`, items of lists with a dash, columns one after the other.
 *
 * @param dropHeads whether what repeats at the edges of pages is left out
 * @throws RefusedDocument where it has no text, or cannot be read
 */
export async function readPdf(bytes: Uint8Array, dropHeads: boolean): Promise<ExtractedPdf> {
  const { pages, info } = await readPdfSegments(bytes);
  const running = findRunningHeads(pages);
  const lines = pages.flatMap(({ segments }, page): PageLine[] => {
    const edge = (isTop: boolean) =>
      segments.filter(
        (segment) => running.isHead(segment) && segment.y > (pages[page]?.top ?? 0) / 2 === isTop,
      );
    const body = linesInOrder(segments.filter((segment) => !running.isHead(segment)));
    const heads = (isTop: boolean) => (dropHeads ? [] : linesInOrder(edge(isTop)));
    return [
      ...heads(true).map((line) => ({ ...line, page, column: -1 })),
      ...body.map((line) => ({ ...line, page })),
      ...heads(false).map((line) => ({ ...line, page, column: -2 })),
    ];
  });
  if (lines.length === 0) {
    throw new RefusedDocument(
      "It holds pictures of its pages and no text. Recognise the text first (OCR), for example with OCRmyPDF, and take the PDF that comes out; then hold its words against the pictures.",
    );
  }
  const paragraphs = toParagraphs(lines);
  const { text, begins, doubtful } = write(paragraphs, bodySize(lines));
  const blank = pages.flatMap(({ segments }, at) => (segments.length === 0 ? [at + 1] : []));
  const notes = [
    ...(blank.length > 0 ? [`Pages without text, perhaps pictures: ${blank.join(", ")}.`] : []),
    ...(doubtful.length > 0
      ? [`Joined without the hyphen at the end of a line, which may belong there: ${doubtful.join(", ")}.`]
      : []),
  ];
  const heading = paragraphs.find(({ kind }) => kind === "heading");
  const first = heading ?? paragraphs[0];
  const creation = /^D:(\d{4})(\d{2})(\d{2})/.exec(String(info.CreationDate));
  return {
    text,
    notes,
    heads: running.heads,
    pages: pages.map((_, page) => begins.find((begin) => begin.page >= page)?.offset ?? [...text].length),
    title:
      titleOf(
        first?.lines
          .map((line) => line.text)
          .join(" ")
          .slice(0, 200),
      ) ?? titleOf(String(info.Title)),
    date: creation ? dayOf(creation.slice(1).join("-")) : undefined,
    language: typeof info.Language === "string" ? info.Language : undefined,
  };
}

interface Written {
  readonly text: string;
  /** Where the first line of each page stands, in code points. */
  readonly begins: readonly { readonly page: number; readonly offset: number }[];
  readonly doubtful: readonly string[];
}

function write(paragraphs: readonly Paragraph[], body: number): Written {
  const joiner = lineJoiner(paragraphs.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const levels = headingLevels(paragraphs, body);
  const begins: { page: number; offset: number }[] = [];
  let text = "";
  let length = 0; // of the text, in code points
  const add = (part: string) => {
    text += part;
    length += [...part].length;
  };
  paragraphs.forEach(({ kind, lines }, at) => {
    if (at > 0) add(kind === "item" && paragraphs[at - 1]?.kind === "item" ? "\n" : "\n\n");
    const mark = (line: PageLine) => {
      if (line.page !== begins.at(-1)?.page) begins.push({ page: line.page, offset: length });
    };
    if (lines[0]) mark(lines[0]);
    if (kind === "heading") add(`${"#".repeat(levels.get(roundSize(lines[0]?.size ?? 0)) ?? 1)} `);
    lines.forEach((line, index) => {
      const next = lines[index + 1];
      const own = index === 0 && kind === "item" ? withPlainBullet(line.text) : line.text;
      mark(line);
      const joint = next && joiner.jointOf(own, next.text);
      add(joint ? own.slice(0, own.length - joint.cut) + joint.between : own);
    });
  });
  add("\n");
  return { text, begins, doubtful: [...joiner.doubtful] };
}

function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The largest letters are the first level; there are at most three. */
function headingLevels(paragraphs: readonly Paragraph[], body: number): ReadonlyMap<number, number> {
  const sizes = paragraphs.flatMap(({ kind, lines }) =>
    kind === "heading" ? [roundSize(lines[0]?.size ?? body)] : [],
  );
  const ranked = [...new Set(sizes)].sort((a, b) => b - a);
  return new Map(ranked.map((size, at) => [size, Math.min(at + 1, 3)]));
}
