import type { Authored, Entry, Path, Report } from "./authored";
import { excerpt } from "./problem";
import { withoutQuoted } from "./quotation-marks";
import type { LoadedWord } from "./schema";
import { type WordFinder, wordFinder, wordText } from "./word-finder";

/**
 * The coders' own words must not judge (codebook, Fairness): in a statement and its condition a loaded word needs a quote of
 * the recommendation that uses it, in a measure and in the description of an actor quotation marks around it.
 */
export function checkWording(authored: Authored, report: Report): void {
  const loaded = authored.loadedWords.map(({ value }) => ({ word: value, find: wordFinder(value.word) }));
  const check = (entry: Entry<unknown>, key: string, text: string | undefined, excuse: Excuse) => {
    if (text === undefined) return;
    for (const { word, find } of loaded) {
      const found = firstIn(excuse.unquoted ? withoutQuoted(text) : text, find);
      if (found === undefined || excuse.quotes.some((quote) => firstIn(quote, find))) continue;
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

/** The first place at which a word stands in a text, as it stands there. */
function firstIn(text: string, find: WordFinder): string | undefined {
  const [range] = find(wordText(text));
  return range && text.slice(range.start, range.end);
}
