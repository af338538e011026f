import type { Authored, AuthoredSourceEntry, Report } from "./authored";
import type { Source } from "./corpus";
import type { Range } from "./fold-text";
import { nearestWord } from "./nearest-word";
import { kindOf } from "./paragraph-kind";

/** A part of a document: a heading and what follows it, up to the next heading. UTF-16 units. */
export interface Chapter extends Range {
  readonly heading: string;
}

/** Stands for the heading of what comes before the first one. */
export const OPENING = "(opening)";

/** The beginning of a heading in Markdown, "# Title". */
const MARKDOWN = /^ {0,3}#{1,6}[ \t]+(?=\S)/;

/** The chapters of a document, in their order; what comes before the first heading is one too. */
export function chaptersOf(text: string): readonly Chapter[] {
  const lines = Array.from(text.matchAll(/[^\r\n]*\S/g), ({ 0: line, index }) => ({
    line,
    start: index,
  }));
  const headings = lines.flatMap(({ line, start }, at) => {
    const isHeading = MARKDOWN.test(line) || kindOf(line, lines[at + 1]?.line) === "heading";
    return isHeading
      ? [
          {
            heading: line.replace(MARKDOWN, "").replace(/\s#+$/, "").trim(),
            start,
          },
        ]
      : [];
  });
  const [first] = lines;
  const opening =
    first && headings[0]?.start !== first.start ? [{ heading: OPENING, start: first.start }] : [];
  return [...opening, ...headings].map((chapter, at, all) => ({
    ...chapter,
    end: all[at + 1]?.start ?? text.length,
  }));
}

/** Tells of a place whether it has been read in full: in a source that has, everywhere; else in the chapters that have. */
export function readTest(
  text: string,
  { complete, chapters = [] }: Source["coded"],
): (offset: number) => boolean {
  if (complete) return () => true;
  const read = chaptersOf(text).filter(({ heading }) => chapters.includes(heading));
  return (offset) => read.some(({ start, end }) => start <= offset && offset < end);
}

/** Chapters are named by their headings, and only while the whole has not been coded. */
export function checkChapters(
  { file, head }: AuthoredSourceEntry,
  text: string,
  authored: Authored,
  report: Report,
): void {
  const { complete, chapters } = head?.coded ?? {};
  if (chapters === undefined) return;
  if (complete) {
    report({
      code: "value-invalid",
      at: authored.placeOf(file, ["coded", "chapters"]),
      value: "chapters",
      message: "Chapters are listed as coded, and the whole document is said to be.",
      remedy: 'Remove "chapters", or say "complete: false".',
    });
    return;
  }
  const headings = chaptersOf(text).map(({ heading }) => heading);
  for (const [at, chapter] of chapters.entries()) {
    if (headings.includes(chapter)) continue;
    const near = nearestWord(chapter, headings);
    report({
      code: "reference-unknown",
      at: authored.placeOf(file, ["coded", "chapters", at]),
      value: chapter,
      message: `The document has no heading "${chapter}".`,
      remedy:
        near === undefined
          ? `Copy the heading; npm run todo lists them. ${OPENING} is what comes before the first.`
          : `Did you mean "${near}"?`,
    });
  }
}
