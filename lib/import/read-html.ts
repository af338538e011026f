import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { dayOf, type Extracted, titleOf } from "./extracted";
import { htmlText } from "./html-text";

/** A main part with less of the words of a page than this was not found; with more, the page has nothing besides it. */
const MAIN_MIN = 0.25;
const MAIN_MAX = 0.95;

/**
 * The text of a web page: its main part, without menus and the like.
 *
 * @param whole whether all of the page is taken
 */
export function readHtml(html: string, whole: boolean): Extracted {
  const document = toDocument(html);
  const all = htmlText(document.body);
  const title =
    metaOf(document, "og:title") ??
    titleOf(document.querySelector("h1")?.textContent) ??
    titleOf(document.title);
  const language = document.documentElement.getAttribute("lang") ?? undefined;
  const date =
    dayOf(metaOf(document, "article:published_time")) ??
    dayOf(metaOf(document, "date")) ??
    dayOf(document.querySelector("time[datetime]")?.getAttribute("datetime"));
  const about = { title, language, date };
  const main = whole ? undefined : mainPart(html);
  const [words, mainWords] = [countWords(all), countWords(main ?? "")];
  if (main === undefined || mainWords < MAIN_MIN * words || mainWords > MAIN_MAX * words)
    return { ...about, text: `${all}\n`, notes: [] };
  const headed = title === undefined || main.includes(title) ? main : `# ${title}\n\n${main}`;
  const note = `Took the main part of the page, ${mainWords} of its ${words} words, without menus and the like; --whole-page takes all of it.`;
  return { ...about, text: `${headed}\n`, notes: [note] };
}

/** A part of a page, without the elements around it, is taken as the body of one. */
function toDocument(html: string): Document {
  const isPage = /<body\b/i.test(html) && /<html\b/i.test(html);
  return parseHTML(isPage ? html : `<html><body>${html}</body></html>`).document;
}

function mainPart(html: string): string | undefined {
  const document = toDocument(html); // the library changes the document that it reads
  if (!isProbablyReaderable(document)) return undefined;
  const content = new Readability(document).parse()?.content;
  return content ? htmlText(toDocument(content).body) : undefined;
}

function metaOf(document: Document, name: string): string | undefined {
  const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return titleOf(found?.getAttribute("content"));
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
