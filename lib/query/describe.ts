import type { CorpusIndex } from "./corpus-index";
import { count } from "./count-noun";
import { facetFields } from "./facet-fields";
import { isFiltered, isNarrowed, type Query, type RowDimension } from "./query";
import { readTerms } from "./search";

/** A piece of a sentence; values are set in bold. */
export interface Phrase {
  readonly text: string;
  readonly strong?: true;
  /** Whether the sentence can do without it where there is little room. */
  readonly aside?: true;
  /** Whether it belongs to the rest of a long list, which need not be read at once. */
  readonly rest?: true;
}

/**
 * The sentence that says what is shown, such as "37 of 214 recommendations: actor is A or B; “weir” in text or names." Complete:
 * two queries that show different sets have different sentences. Of recommendations that were chosen one by one it says only
 * how many, since their ids would bury the rest.
 *
 * @param shown how many recommendations are shown
 * @param rows in which rows alone, as `describeRows` says it
 */
export function describeQuery(
  index: CorpusIndex,
  query: Query,
  shown: number,
  rows: readonly Phrase[] = [],
): readonly Phrase[] {
  const total = index.corpus.recommendations.length;
  const noun = total === 1 ? "recommendation" : "recommendations";
  if (!isFiltered(query) && rows.length === 0) {
    const authors = index.holders.filter(({ id }) => index.onFile.has(id)).length;
    const others = index.holders.length - authors;
    return [
      { text: `All ${total}`, strong: true },
      { text: ` ${noun}` },
      ...[
        { text: " on " },
        { text: count(index.measures.size, "measure"), strong: true as const },
        { text: ", by " },
        { text: count(authors, "author"), strong: true as const },
        ...(others === 0
          ? []
          : [
              { text: " and " },
              { text: count(others, "other"), strong: true as const },
              { text: " whom they quote or describe" },
            ]),
      ].map((phrase) => ({ ...phrase, aside: true as const })),
      { text: "." },
    ];
  }
  const clauses = facetFields.flatMap(({ facet }): (readonly Phrase[])[] => {
    const chosen = query.filters[facet.parameter];
    if (chosen.length === 0) return [];
    const options = facet.options(index);
    const named = (isChosen: boolean) =>
      options.flatMap(({ value, label }) => (chosen.includes(value) === isChosen ? label : []));
    const left = named(false);
    const isMost = left.length > 0 && left.length * MOST <= options.length;
    const values = isMost ? [{ text: "any but " }, ...list(left, "and")] : list(named(true), "or");
    return [[{ text: facet.clause ?? `${facet.label.toLowerCase()} is ` }, ...values]];
  });
  const { length } = query.recommendation;
  if (length > 0) {
    clauses.unshift([{ text: "among " }, { text: count(length, "chosen recommendation"), strong: true }]);
  }
  const terms = readTerms(query.q).map((term) => `“${term}”`);
  if (terms.length > 0) clauses.push([...list(terms, "and"), { text: " in text or names" }]);
  return [
    { text: `${shown} of ${total}`, strong: true },
    { text: ` ${noun}` },
    ...rows,
    ...clauses.flatMap((clause, at) => [{ text: at === 0 ? ": " : "; " }, ...clause]),
    { text: "." },
  ];
}

/**
 * What that sentence says of a matrix that shows only some rows, such as ", on the 20 of 75 measures with disagreement";
 * nothing otherwise.
 *
 * @param shown how many rows are shown, those of folded topics among them
 * @param of how many there are to choose from
 */
export function describeRows(query: Query, shown: number, of: number): readonly Phrase[] {
  if (!isNarrowed(query)) return [];
  const reasons = [
    ...(query.scope === "all" ? [] : [scopeWords[query.scope]]),
    ...(query.by.length === 0 ? [] : ["a position of each chosen column"]),
  ];
  return [
    { text: `, ${rowWords[query.rows]} ` },
    { text: `${shown} of ${count(of, query.rows)}`, strong: true },
    { text: ` with ${reasons.join(" and ")}` },
  ];
}

const rowWords: Readonly<Record<RowDimension, string>> = {
  measure: "on the",
  topic: "on the",
  actor: "by the",
  source: "in the",
  addressee: "to the",
};

const scopeWords = { shared: "two or more positions", contested: "disagreement" } as const;

/** Where at most one value in so many is left out, the sentence names those that are: "any but A". */
const MOST = 4;

/** Of more values than that, all but the first few are the rest. */
const LIST_MAX = 6;
const LIST_FIRST = 3;

/** Values in bold, such as "A, B or C". */
function list(values: readonly string[], conjunction: "and" | "or"): readonly Phrase[] {
  const first = values.length > LIST_MAX ? LIST_FIRST : values.length;
  return values.flatMap((text, at): Phrase[] => {
    const rest = at < first ? {} : { rest: true as const };
    const value: Phrase = { text, strong: true, ...rest };
    if (at === 0) return [value];
    return [{ text: at === values.length - 1 ? ` ${conjunction} ` : ", ", ...rest }, value];
  });
}

/** A sentence as plain text. */
export function toPlainText(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join("");
}
