import type { Authored, Entry, Path, Report } from "./authored";
import { excerpt } from "./problem";
import type { LoadedWord } from "./schema";
import { wordPattern } from "./sentence";

/**
 * The coders' own words must not judge (codebook, Fairness): in a statement and its condition a loaded word needs a quote of
 * the recommendation that uses it, in a measure and in the description of an actor quotation marks around it.
 */
export function checkWording(authored: Authored, report: Report): void {
  const find = loadedWordFinder(authored.loadedWords.map(({ value }) => value));
  const check = (entry: Entry<unknown>, key: string, text: string | undefined, excuse: Excuse) => {
    if (text === undefined) return;
    for (const { found, word } of find(excuse.unquoted ? withoutQuoted(text) : text)) {
      if (excuse.quotes.some((quote) => wordPattern(word.word).test(quote))) continue;
      const path: Path = [...entry.path, key];
      report({
        code: "word-loaded",
        at: authored.placeOf(entry.file, path),
        value: found,
        message: `"${found}" ${word.reason}, and ${excuse.lacks}: "${excerpt(text)}".`,
        remedy: remedyFor(word, excuse),
      });
    }
  };
  for (const entry of authored.sources.flatMap(({ recommendations }) => recommendations)) {
    const { statement, condition, quotes } = entry.value;
    const excuse: Excuse = {
      quotes: quotes.map((quote) => (typeof quote === "string" ? quote : quote.exact)),
      unquoted: false,
      lacks: "no quote uses it",
      remedy: "or quote the passage that uses it",
    };
    check(entry, "statement", statement, excuse);
    check(entry, "condition", condition, excuse);
  }
  for (const entry of authored.measures) {
    check(entry, "label", entry.value.label, inMarks);
    check(entry, "definition", entry.value.definition, inMarks);
  }
  for (const entry of authored.actors) check(entry, "description", entry.value.description, inMarks);
}

/** What makes a loaded word somebody else's. */
interface Excuse {
  readonly quotes: readonly string[];
  /** Whether quotation marks do, so that only the words outside of them are looked at. */
  readonly unquoted: boolean;
  readonly lacks: string;
  readonly remedy: string;
}

const inMarks: Excuse = {
  quotes: [],
  unquoted: true,
  lacks: "it is not in quotation marks",
  remedy: "or put it in quotation marks if it is a document's own",
};

function remedyFor({ instead }: LoadedWord, { remedy }: Excuse): string {
  return instead === undefined
    ? `Leave it out, ${remedy}.`
    : `Say it in a plain way (${instead}), ${remedy}.`;
}

/** Every loaded word of a text, as it stands there, once each. */
function loadedWordFinder(
  words: readonly LoadedWord[],
): (text: string) => readonly { readonly found: string; readonly word: LoadedWord }[] {
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
