/** Scripts that are written from right to left, and the languages that are, unless their tag names another script. */
const SCRIPTS = new Set(["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"]);
const LANGUAGES = new Set("ar arc ckb dv fa he nqo ps sd syr ug ur yi".split(" "));

/** The direction in which a language is written, by its BCP 47 tag; `auto` where no language is known. */
export function textDirection(language: string | undefined): "ltr" | "rtl" | "auto" {
  if (language === undefined) return "auto";
  const [primary = "", ...others] = language.toLowerCase().split("-");
  const script = others.find((part) => /^[a-z]{4}$/.test(part));
  return (script === undefined ? LANGUAGES.has(primary) : SCRIPTS.has(script)) ? "rtl" : "ltr";
}

/** Letters of the scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const FIRST_STRONG_ISOLATE = "\u2068";
const END_OF_ISOLATE = "\u2069";

/**
 * A text for a line of plain text that runs from left to right: what is written from right to left stands within the
 * invisible marks that keep its punctuation with it (Unicode Standard Annex 9, isolates). A line break ends an isolate, so
 * that each line has its own. Text without such letters is returned as it is.
 *
 * @param language BCP 47 tag of the text, where it is known
 */
export function isolate(text: string, language?: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  const start = textDirection(language) === "rtl" ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE;
  return text.replace(/[^\r\n]+/g, (line) => `${start}${line}${END_OF_ISOLATE}`);
}
