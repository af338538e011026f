import type { Authored, Entry, Report } from "./authored";
import type { LoadedWord } from "./list-schemas";
import { excerpt } from "./problem";
import { withoutQuoted } from "./quotation-marks";
import { type WordFinder, wordFinder, wordText } from "./word-finder";

/**
 * The coders' own words must not judge (codebook, Fairness). A loaded word needs quotation marks around it, in a statement and its
 * condition, in a measure and in the description of an actor. In a statement and its condition it also needs a quote of the
 * recommendation that uses it.
 */
export function checkWording(authored: Authored, report: Report): void {
  const loaded = authored.loadedWords.map(({ value }) => ({ word: value, find: wordFinder(value.word) }));
  const check = (
    entry: Entry<unknown>,
    key: string,
    text: string | undefined,
    quotes?: readonly string[],
  ) => {
    if (text === undefined) return;
    const words = wordText(text);
    for (const { word, find } of loaded) {
      const [range] = find(words);
      if (range === undefined) continue;
      const found = text.slice(range.start, range.end);
      const isBare = has(withoutQuoted(text), find);
      if (!isBare && (!quotes || quotes.some((quote) => has(quote, find)))) continue;
      const { lacks, remedy } = isBare ? noMarks : noQuote;
      report({
        code: "word-loaded",
        at: authored.placeOf(entry.file, [...entry.path, key]),
        value: found,
        message: `"${found}" ${word.reason}, and ${lacks}: "${excerpt(text)}".`,
        remedy: remedyFor(word, remedy),
      });
    }
  };
  for (const entry of authored.sources.flatMap(({ recommendations }) => recommendations)) {
    const { statement, condition, quotes } = entry.value;
    const exact = quotes.map((quote) => (typeof quote === "string" ? quote : quote.exact));
    check(entry, "statement", statement, exact);
    check(entry, "condition", condition, exact);
  }
  for (const entry of authored.measures) {
    check(entry, "label", entry.value.label);
    check(entry, "definition", entry.value.definition);
  }
  for (const entry of authored.actors) check(entry, "description", entry.value.description);
}

/** What a loaded word lacks in order to be somebody else's, and how to give it that. */
interface Lack {
  readonly lacks: string;
  readonly remedy: string;
}

const noMarks: Lack = {
  lacks: "it is not in quotation marks",
  remedy: "or put it in quotation marks if it is a document's own",
};

const noQuote: Lack = { lacks: "no quote uses it", remedy: "or quote the passage that uses it" };

function remedyFor({ instead }: LoadedWord, remedy: string): string {
  return instead === undefined
    ? `Leave it out, ${remedy}.`
    : `Say it in a plain way (${instead}), ${remedy}.`;
}

function has(text: string, find: WordFinder): boolean {
  return find(wordText(text)).length > 0;
}
