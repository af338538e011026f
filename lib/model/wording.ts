import type { Authored, Entry, Report } from "./authored";
import { excerpt } from "./problem";
import type { LoadedWord } from "./schema";
import { wordPattern } from "./sentence";

/**
 * The coders' own words must not judge (codebook, Fairness). A loaded word needs quotation marks around it, in a statement and its
 * condition, in a measure and in the description of an actor. In a statement and its condition it also needs a quote of the
 * recommendation that uses it.
 */
export function checkWording(authored: Authored, report: Report): void {
  const find = loadedWordFinder(authored.loadedWords.map(({ value }) => value));
  const check = (
    entry: Entry<unknown>,
    key: string,
    text: string | undefined,
    quotes?: readonly string[],
  ) => {
    if (text === undefined) return;
    const unquoted = withoutQuoted(text);
    const isUsedBy = ({ word }: Found, texts: readonly string[]) =>
      texts.some((other) => wordPattern(word.word).test(other));
    const tell = ({ found, word }: Found, { lacks, remedy }: Lack) =>
      report({
        code: "word-loaded",
        at: authored.placeOf(entry.file, [...entry.path, key]),
        value: found,
        message: `"${found}" ${word.reason}, and ${lacks}: "${excerpt(text)}".`,
        remedy: remedyFor(word, remedy),
      });
    for (const found of find(text)) {
      if (isUsedBy(found, [unquoted])) tell(found, noMarks);
      else if (quotes && !isUsedBy(found, quotes)) tell(found, noQuote);
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

/** A loaded word as it stands in a text. */
interface Found {
  readonly found: string;
  readonly word: LoadedWord;
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

/** Every loaded word of a text, as it stands there, once each. */
function loadedWordFinder(words: readonly LoadedWord[]): (text: string) => readonly Found[] {
  const patterns = words.map((word) => ({ word, pattern: wholeWord(word.word) }));
  return (text) =>
    patterns.flatMap(({ word, pattern }) => {
      const found = pattern.exec(text)?.[0];
      return found === undefined ? [] : [{ found, word }];
    });
}

/** As the pattern of a word, with the rest of the word for which its star stands. */
function wholeWord(word: string): RegExp {
  return new RegExp(`${wordPattern(word).source}[\\p{L}\\p{N}]*`, "iu");
}

/** A text without what stands in it in quotation marks; what is left keeps its distance. */
function withoutQuoted(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|„[^“]*“|«[^»]*»/g, " … ");
}
