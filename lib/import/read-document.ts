import { kindOfBytes, kindOfText } from "@/lib/load/document-kind";
import { FILE_MAX_BYTES } from "@/lib/load/files";
import { decodeText } from "./decode-text";
import { dayOf, type Extracted, RefusedDocument, titleOf } from "./extracted";
import { readDocx } from "./read-docx";
import { readHtml } from "./read-html";
import { readPdf } from "./read-pdf";
import type { RunningHead } from "./running-heads";

export interface ReadOptions {
  /** Leaves out what repeats at the edges of the pages of a PDF. */
  readonly dropHeads?: boolean | undefined;
  /** Takes the whole of a web page, its menus too. */
  readonly wholePage?: boolean | undefined;
  /** Whether the name of the file says that it is a web page. */
  readonly isPage?: boolean | undefined;
  /** Encoding of a text, where it is known. */
  readonly encoding?: string | undefined;
}

export interface ReadDocument extends Extracted {
  /** Ending of the file that is kept beside the text; absent where the text is the document itself, byte for byte. */
  readonly original?: string;
  readonly heads: readonly RunningHead[];
}

/**
 * The text of a document: a plain text, Markdown, a web page, a Word document or a PDF. What it is its bytes tell;
 * only a page that begins with no tag of pages is told by its name.
 *
 * @throws RefusedDocument where no text can be had
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> {
  if (bytes.length === 0) throw new RefusedDocument("It is empty. Check that it was saved, and where.");
  const read = withControlNote(await readKind(bytes, options));
  if (!/\p{L}/u.test(read.text))
    throw new RefusedDocument("It has no letter. Check that it is the right document.");
  const size = Buffer.byteLength(read.text);
  if (size > FILE_MAX_BYTES) {
    throw new RefusedDocument(
      `Its text has ${size} bytes; at most ${FILE_MAX_BYTES} are read. Split it, by chapters for example, into documents of their own.`,
    );
  }
  return read;
}

async function readKind(bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> {
  const kind = kindOfBytes(bytes);
  if (kind?.name === "a PDF")
    return { ...(await readPdf(bytes, options.dropHeads === true)), original: "pdf" };
  if (kind?.name === "a Word document (.docx)")
    return { ...(await readDocx(bytes)), original: "docx", heads: [] };
  if (kind && !/^text in (?:UTF-16|ISO-2022-JP)/.test(kind.name))
    throw new RefusedDocument(`It is ${kind.name}. ${kind.remedy}`);
  const { text, from } = decodeText(bytes, options.encoding);
  const notes =
    from === undefined
      ? []
      : [`It was in the encoding ${from}, and is UTF-8 now: see that its letters are right.`];
  const textKind = kindOfText(text);
  const isPage = textKind ? textKind.name === "a web page (HTML)" : options.isPage === true;
  if (isPage) {
    const page = readHtml(text, options.wholePage === true);
    if (from !== undefined) refuseControls(page.text, from);
    return { ...page, notes: [...notes, ...page.notes], original: "html", heads: [] };
  }
  if (textKind) throw new RefusedDocument(`It is ${textKind.name}. ${textKind.remedy}`);
  refuseControls(text, from);
  return {
    text,
    notes,
    heads: [],
    ...aboutText(text),
    ...(from !== undefined && { original: "original.txt" }),
  };
}

/** Control characters show that a text is in another encoding than the one it was read in, or is damaged. */
function refuseControls(text: string, from: string | undefined): void {
  const found = controlCharacterIn(text);
  if (!found) return;
  const what = `the control character ${found.code}`;
  throw new RefusedDocument(
    from === undefined
      ? `Its line ${found.line} has ${what}, which nobody sees. Take the text anew from where it came, name its encoding with --encoding, or remove the character in a plain text editor.`
      : `As ${from}, its line ${found.line} has ${what}. Name the right encoding with --encoding.`,
  );
}

/** Where a text was made of the document, its bytes cannot be mended: the person who brings it has to look. */
function withControlNote(read: ReadDocument): ReadDocument {
  const found = controlCharacterIn(read.text);
  if (!found) return read;
  const note = `The text has control characters, the first (${found.code}) in its line ${found.line}: see whether letters are missing there.`;
  return { ...read, notes: [...read.notes, note] };
}

/** What the head of a text in Markdown, or its first line, says of it. */
function aboutText(text: string): Pick<Extracted, "title" | "date" | "language"> {
  const [, head = ""] = /^\ufeff?(?:---|\+\+\+)\r?\n([\s\S]*?)\r?\n(?:---|\+\+\+)\r?\n/.exec(text) ?? [];
  const value = (key: string) => new RegExp(`^${key}\\s*[:=]\\s*["']?(.*?)["']?\\s*$`, "m").exec(head)?.[1];
  const heading = /^#+\s+(.+)$/m.exec(text)?.[1] ?? /^\ufeff?\s*(\S.*)$/m.exec(head === "" ? text : "")?.[1];
  const title = titleOf(value("title")) ?? titleOf(heading);
  return { title: title?.slice(0, 200), date: dayOf(value("date")), language: value("lang(?:uage)?") };
}

/** Where a text has a control character, which no document has on purpose. */
interface ControlCharacter {
  /** As in `U+001B`. */
  readonly code: string;
  readonly line: number;
}

/** White space, such as tabs and the ends of lines and pages, is none of them. */
const CONTROL = /[^\P{Cc}\s]/u;

/** The first control character of a text; undefined where it has none. */
function controlCharacterIn(text: string): ControlCharacter | undefined {
  const found = CONTROL.exec(text);
  if (!found) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { code: `U+${code}`, line: text.slice(0, found.index).split("\n").length };
}
