/**
 * Quotation marks of many languages: what opens, and what may close it (CLDR, delimiters). The same mark opens in one
 * language and closes in another, so that a text is read from its beginning.
 */
const directed: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"], // English
  ["„", '”“"'], // Polish, German
  ["‟", "”"],
  ["«", "»"], // French, Russian
  ["‹", "›"],
  ["‘", "’"],
  ["‚", "‘’"],
  ["「", "」"], // Japanese
  ["『", "』"],
  ["｢", "｣"],
  ["《", "》"], // Chinese
  ["〈", "〉"],
  ["〝", "〞〟"],
  ["❝", "❞"],
];

/** Marks that stand at the beginning and at the end, or are apostrophes too: they open before a word and close after one. */
const undirected: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ["＂", "＂"],
  ["״", "״"], // Hebrew, which has it within acronyms too
  ["'", "'"],
  ["”", "”"], // Swedish
  ["’", "’"],
  ["»", "«»"], // German, Swedish
  ["›", "‹›"],
];

const QUOTED = new RegExp(
  [
    ...directed.map(([open, close]) => `${open}.*?${closing(close)}`),
    ...undirected.map(([open, close]) => {
      const inside = /['’]/.test(open) ? "(?=\\p{L})" : "(?=\\S)"; // ’90s is no quotation
      return `(?<![\\p{L}\\p{M}\\p{N}])${open}${inside}.*?${closing(close)}`;
    }),
  ].join("|"),
  "gsu",
);

function closing(marks: string): string {
  return /["'’״]/.test(marks) ? `[${marks}](?![\\p{L}\\p{N}])` : `[${marks}]`;
}

/** A text without what stands in it in quotation marks; what is left keeps its distance. */
export function withoutQuoted(text: string): string {
  return text.replace(QUOTED, " … ");
}
