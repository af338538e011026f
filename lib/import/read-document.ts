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
  /** Encoding of a text, where it is known. */
  readonly encoding?: string | undefined;
}

export interface ReadDocument extends Extracted {
  /** Ending of the file that is kept beside the text; absent where the text is the document itself, byte for byte. */
  readonly original?: string;
  readonly heads: readonly RunningHead[];
}

/**
 * The text of a document: a plain text, Markdown, a web page, a Word document or a PDF. What it is its bytes tell.
 *
 * @throws RefusedDocument where no text can be had
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> {
  if (bytes.length === 0) throw new RefusedDocument("It is empty. Check that it was saved, and where.");
  const read = await readKind(bytes, options);
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
  if (kind && !/^text in UTF-16/.test(kind.name))
    throw new RefusedDocument(`It is ${kind.name}. ${kind.remedy}`);
  const { text, from } = decodeText(bytes, options.encoding);
  const notes =
    from === undefined
      ? []
      : [`It was in the encoding ${from}, and is UTF-8 now: see that its letters are right.`];
  const textKind = kindOfText(text);
  if (textKind?.name === "a web page (HTML)") {
    const page = readHtml(text, options.wholePage === true);
    return { ...page, notes: [...notes, ...page.notes], original: "html", heads: [] };
  }
  if (textKind) throw new RefusedDocument(`It is ${textKind.name}. ${textKind.remedy}`);
  return {
    text,
    notes,
    heads: [],
    ...aboutText(text),
    ...(from !== undefined && { original: "original.txt" }),
  };
}

/** What the head of a text in Markdown, or its first line, says of it. */
function aboutText(text: string): Pick<Extracted, "title" | "date" | "language"> {
  const [, head = ""] = /^\ufeff?(?:---|\+\+\+)\r?\n([\s\S]*?)\r?\n(?:---|\+\+\+)\r?\n/.exec(text) ?? [];
  const value = (key: string) => new RegExp(`^${key}\\s*[:=]\\s*["']?(.*?)["']?\\s*$`, "m").exec(head)?.[1];
  const heading = /^#+\s+(.+)$/m.exec(text)?.[1] ?? /^\ufeff?\s*(\S.*)$/m.exec(head === "" ? text : "")?.[1];
  const title = titleOf(value("title")) ?? titleOf(heading);
  return { title: title?.slice(0, 200), date: dayOf(value("date")), language: value("lang(?:uage)?") };
}
