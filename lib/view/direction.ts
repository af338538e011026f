/** Scripts that are written from right to left, and the languages that are, unless their tag names another script. */
const SCRIPTS = new Set(["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"]);
const LANGUAGES = new Set("ar arc ckb dv fa he nqo ps sd syr ug ur yi".split(" "));

/** The direction in which a language is written, by its BCP 47 tag; `auto` where no language is known. */
export function directionOf(language: string | undefined): "ltr" | "rtl" | "auto" {
  if (language === undefined) return "auto";
  const [primary = "", ...others] = language.toLowerCase().split("-");
  const script = others.find((part) => /^[a-z]{4}$/.test(part));
  return (script === undefined ? LANGUAGES.has(primary) : SCRIPTS.has(script)) ? "rtl" : "ltr";
}
