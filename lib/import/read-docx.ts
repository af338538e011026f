import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { dayOf, type Extracted, RefusedDocument, titleOf } from "./extracted";
import { htmlText } from "./html-text";

/**
 * The text of a Word document, with its headings, lists, tables and notes.
 *
 * @throws RefusedDocument where it cannot be read, or has no text
 */
export async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const { document } = parseHTML(`<html><body>${value}</body></html>`);
    const text = htmlText(document.body);
    const files = unzipSync(bytes, {
      filter: ({ name }) => /^(?:docProps\/core|word\/\w+)\.xml$/.test(name),
    });
    const xml = (name: string) => (files[name] ? strFromU8(files[name]) : "");
    const core = xml("docProps/core.xml");
    const element = (name: string) => new RegExp(`<${name}\\b[^>]*>([^<]*)<`).exec(core)?.[1];
    const heading = document.querySelector("h1, h2")?.textContent ?? document.querySelector("p")?.textContent;
    return {
      text: `${text}\n`,
      notes: leftOut(files, xml),
      title: titleOf(element("dc:title")) ?? titleOf(heading?.slice(0, 200)),
      date: dayOf(element("dcterms:modified") ?? element("dcterms:created")),
      language: /<w:lang\b[^>]*w:val="([\w-]+)"/.exec(xml("word/styles.xml"))?.[1],
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new RefusedDocument(
      `It cannot be read as a Word document (${why}). Open it in Word or LibreOffice, and save it as .docx again.`,
    );
  }
}

function leftOut(files: Readonly<Record<string, Uint8Array>>, xml: (name: string) => string): string[] {
  const hasText = (part: RegExp) =>
    Object.keys(files).some((name) => part.test(name) && /<w:t[ >]/.test(xml(name)));
  const parts = [
    hasText(/^word\/(?:header|footer)\d*\.xml$/) ? "headers and footers" : undefined,
    hasText(/^word\/comments\.xml$/) ? "comments" : undefined,
    /<w:del /.test(xml("word/document.xml")) ? "deletions that are not yet accepted" : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [`Left out of the Word document: ${parts.join(", ")}.`];
}
