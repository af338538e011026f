import { getDocumentProxy } from "unpdf";
import { RefusedDocument } from "./extracted";

/** A stretch of text on one line of a page. Points from the lower left corner, as PDF counts. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  /** Height of the letters. */
  readonly size: number;
}

export interface PdfPage {
  readonly segments: readonly Segment[];
  readonly top: number;
  readonly bottom: number;
}

interface Pdf {
  readonly pages: readonly PdfPage[];
  readonly info: Readonly<Record<string, unknown>>;
}

/** A piece of text as the library gives it. */
interface Item {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly dir: string;
}

/**
 * Reads the text of a PDF with its places.
 *
 * @throws RefusedDocument where it needs a password, or is none
 */
export async function readPdfSegments(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library takes the bytes over: it gets its own.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const { info } = await document.getMetadata();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const [, bottom = 0, , top = 0] = page.view;
      const items = content.items.filter((item): item is typeof item & Item => "str" in item);
      pages.push({ segments: joinItems(items), bottom, top });
    }
    await document.destroy();
    return { pages, info: info as Readonly<Record<string, unknown>> };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException")
      throw new RefusedDocument(
        "It is encrypted. Open it with its password, print it to a new PDF, and take that.",
      );
    const why = error instanceof Error ? error.message : String(error);
    throw new RefusedDocument(
      `It cannot be read as a PDF (${why}). Open it in a PDF viewer; where that shows it, print it to a new PDF and take that.`,
    );
  }
}

/** Gaps in parts of the height of the letters: one that is wider is a space; one that is as wide parts columns. */
const SPACE_MIN = 0.15;
const COLUMN_MIN = 1;
/** How far letters of one line may stand above each other, as superscripts do. */
const RISE_MAX = 0.4;

/** Joins pieces that touch each other on a line. */
function joinItems(items: readonly Item[]): Segment[] {
  const pieces = items.filter(({ str }) => str.trim() !== "").map(toPiece);
  const open: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.x0 - b.x0)) {
    const near = open
      .map((segment) => ({ segment, last: segment.at(-1) }))
      .filter(({ segment, last }) => last && touches(last, piece) && isLevel(largestOf(segment), piece))
      .sort((a, b) => (b.last?.x1 ?? 0) - (a.last?.x1 ?? 0))[0];
    if (near) near.segment.push(piece);
    else open.push([piece]);
  }
  return open.map(toSegment);
}

interface Piece extends Segment {
  readonly isRightToLeft: boolean;
}

function toPiece({ str, width, transform, dir }: Item): Piece {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  const size = Math.hypot(a, b);
  return { text: str, x0: x, x1: x + Math.abs(width), y, size, isRightToLeft: dir === "rtl" };
}

function touches(last: Piece, piece: Piece): boolean {
  const em = Math.max(last.size, piece.size);
  const gap = piece.x0 - last.x1;
  return gap > -em && gap < COLUMN_MIN * em;
}

function isLevel(a: Piece, b: Piece): boolean {
  return Math.abs(a.y - b.y) <= RISE_MAX * Math.max(a.size, b.size);
}

function largestOf(pieces: readonly Piece[]): Piece {
  return pieces.reduce((largest, piece) => (piece.size > largest.size ? piece : largest));
}

function toSegment(pieces: readonly Piece[]): Segment {
  const { y, size } = largestOf(pieces);
  const inOrder =
    pieces.filter((piece) => piece.isRightToLeft).length * 2 > pieces.length ? pieces.toReversed() : pieces;
  let text = "";
  inOrder.forEach((piece, at) => {
    const before = inOrder[at - 1];
    const gap = before ? Math.max(piece.x0 - before.x1, before.x0 - piece.x1) : 0;
    const isApart = gap > SPACE_MIN * size && !/\s$/.test(text) && !/^\s/.test(piece.text);
    text += `${isApart ? " " : ""}${piece.text}`;
  });
  return {
    text: text.replace(/\s+/g, " ").trim(),
    x0: Math.min(...pieces.map(({ x0 }) => x0)),
    x1: Math.max(...pieces.map(({ x1 }) => x1)),
    y,
    size,
  };
}
