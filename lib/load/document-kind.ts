import { analyse } from "chardet";
import { isMostlyUtf8 } from "./broken-utf-8";
import { byteOrderOf } from "./utf-16";

/** What a file is that holds no plain text in UTF-8, and what to do about it. */
export interface DocumentKind {
  /** As a part of a sentence, such as "a PDF". */
  readonly name: string;
  /** How to make a text in UTF-8 of it. */
  readonly remedy: string;
}

const COPY =
  "Open it, copy its whole text into a plain text editor, save that as UTF-8 with the ending .txt.";

const IMAGE: DocumentKind = {
  name: "an image",
  remedy: "Recognise its text (OCR), and save that as UTF-8 with the ending .txt.",
};

const UNPACK = "Unpack it, and take the document in it.";

/** The beginnings of files in Latin-1, a character for a byte, as their formats define them. */
const SIGNATURES: readonly (readonly [beginning: string, kind: DocumentKind])[] = [
  ["\xd0\xcf\x11\xe0", { name: "a file of an older Office, such as .doc", remedy: saveAs("Word") }],
  ["{\\rtf", { name: "Rich Text (.rtf)", remedy: saveAs("Word or LibreOffice") }],
  ["\x89PNG", IMAGE],
  ["\xff\xd8\xff", IMAGE],
  ["GIF8", IMAGE],
  ["II*\0", IMAGE],
  ["MM\0*", IMAGE],
  ["\x1f\x8b", { name: "a packed file (gzip)", remedy: UNPACK }],
  ["7z\xbc\xaf", { name: "a packed file (7z)", remedy: UNPACK }],
  // UTF-32 first: in little endian its mark begins as that of UTF-16.
  ["\xff\xfe\0\0", wide("UTF-32, little endian")],
  ["\0\0\xfe\xff", wide("UTF-32, big endian")],
  ["\xff\xfe", wide("UTF-16, little endian")],
  ["\xfe\xff", wide("UTF-16, big endian")],
];

/** Some writers put a few bytes before it (PDF 1.7, Annex H.3, 13). */
const PDF = /%PDF-\d/;
const PDF_WITHIN = 1024;

/** What stands in a zip archive, by the names of the files in it. */
const ZIPPED: readonly (readonly [inside: string, kind: DocumentKind])[] = [
  ["word/document.xml", { name: "a Word document (.docx)", remedy: saveAs("Word") }],
  [
    "application/vnd.oasis.opendocument.text",
    { name: "an OpenDocument text (.odt)", remedy: saveAs("LibreOffice") },
  ],
  ["application/epub+zip", { name: "an e-book (.epub)", remedy: COPY }],
  ["xl/workbook.xml", { name: "an Excel workbook (.xlsx)", remedy: COPY }],
  ["ppt/presentation.xml", { name: "a PowerPoint presentation (.pptx)", remedy: COPY }],
];

function saveAs(program: string): DocumentKind["remedy"] {
  return `In ${program}: Save as, Plain text (in LibreOffice: Text, choose encoding), with the encoding UTF-8.`;
}

function wide(encoding: string): DocumentKind {
  return { name: `text in ${encoding}`, remedy: saveFrom(encoding.replace(/,.*/, "")) };
}

/**
 * The kind of a file by its bytes, where they are no plain text: a document of another program, or a text of which a
 * character is more than one byte.
 *
 * @param bytes of the file, or of its beginning
 * @returns undefined where nothing speaks against text in which a byte is a character or a part of one
 */
export function kindOfBytes(bytes: Uint8Array): DocumentKind | undefined {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (PDF.test(latin.slice(0, PDF_WITHIN))) {
    const remedy = `${COPY} pdftotext -enc UTF-8 does the same; the text of a scan has to be recognised first.`;
    return { name: "a PDF", remedy };
  }
  if (latin.startsWith("PK\x03\x04")) {
    const zipped = ZIPPED.find(([inside]) => latin.includes(inside))?.[1];
    return zipped ?? { name: "a zip archive", remedy: UNPACK };
  }
  return SIGNATURES.find(([beginning]) => latin.startsWith(beginning))?.[1] ?? wideWithoutMark(bytes, latin);
}

/** What follows the character ESC where texts in ISO-2022 change to another set (RFC 1468, 1557 and 1922). */
const SHIFT = /[^\P{Cc}\s]\$(?:[@AB]|\([@-D]|\)(?:(C)|[AG]))/u;

/** A text of which a character is more than one byte, though each of its bytes could be one of UTF-8. */
function wideWithoutMark(bytes: Uint8Array, latin: string): DocumentKind | undefined {
  const [shift, korean] = SHIFT.exec(latin) ?? [];
  if (shift !== undefined) return wide(`ISO-2022-${korean ? "KR" : shift[2] === ")" ? "CN" : "JP"}`);
  const order = byteOrderOf(bytes);
  return order && wide(`UTF-16, ${order} endian, without a mark`);
}

/** How sure the guess of an encoding has to be to be named, in percent. */
const CONFIDENCE_MIN = 25;

/** Letters that KOI8-U has in the place of lines for tables, beside others: tables have none within words. */
const UKRAINIAN =
  /[\xc0-\xff][\xa4\xa6\xa7\xad\xb4\xb6\xb7\xbd]|[\xa4\xa6\xa7\xad\xb4\xb6\xb7\xbd][\xc0-\xff]/;

/**
 * The encoding of a text that is not valid UTF-8, as far as what it says of itself or its bytes tell.
 *
 * @returns undefined where that is not enough, or the text is UTF-8 but for some bytes
 */
export function encodingOf(bytes: Uint8Array): string | undefined {
  if (isMostlyUtf8(bytes)) return undefined;
  const declared = declaredEncoding(bytes);
  // What is read byte for byte cannot be in UTF-16 (HTML Standard, 13.2.3.2).
  if (declared !== undefined && !/^utf-?(?:8|16)/i.test(declared)) return declared;
  const [guess] = analyse(bytes).filter(({ name }) => name !== "UTF-8");
  if (!guess || guess.confidence < CONFIDENCE_MIN) return undefined;
  const isUkrainian = guess.name === "KOI8-R" && UKRAINIAN.test(Buffer.from(bytes).toString("latin1"));
  return isUkrainian ? "KOI8-U" : guess.name;
}

/** What to do with a text in another encoding. */
export function saveFrom(encoding: string | undefined): string {
  const as = encoding === undefined ? "in its encoding" : `as ${encoding}`;
  return `Open it ${as} in a plain text editor, see that its letters are right, and save it as UTF-8.`;
}

/** The encoding that a page or an XML file says it has, in its first 1024 bytes (HTML Standard, 4.2.5.4). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1];
}

/** A text may begin with a tag because it is about tags: a page has one that closes it, or the next on a line below. */
function isPartOfPage(text: string): boolean {
  const [, tag] = /^<(main|article|section|div|table|h1|p)\b[^>]*>/i.exec(text) ?? [];
  return tag !== undefined && new RegExp(`</[a-z]\\w*>|\\n\\s*<${tag}\\b`, "i").test(text);
}

/** The kind of a text whose characters are not all of the document: markup stands between them, or bytes of nought. */
export function kindOfText(text: string): DocumentKind | undefined {
  const head = text.trimStart().replace(/^(?:<\?xml[^>]*>|<!--.*?-->|\s+)*/is, "");
  if (/^<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(head) || isPartOfPage(head))
    return { name: "a web page (HTML)", remedy: `Its tags are not the document's words. ${COPY}` };
  if (/^\ufeff?\s*<\?xml\b/.test(text))
    return { name: "XML", remedy: `Its tags are not the document's words. ${COPY}` };
  if (/^(?:From: <Saved by|MIME-Version:)/.test(text))
    return { name: "a saved web page (MHTML)", remedy: COPY };
  const zero = text.indexOf("\0");
  if (zero === -1) return undefined;
  const line = text.slice(0, zero).split("\n").length;
  return { name: `not a text, since its line ${line} has a character with the number 0`, remedy: COPY };
}
