import type { CorpusIndex } from "./corpus-index";
import { facetFields } from "./fields";
import { isFiltered, type Query } from "./query";

/** A piece of a sentence; values are set in bold. */
export interface Phrase {
  readonly text: string;
  readonly strong?: true;
}

/**
 * The sentence that says what is shown, such as "37 of 214 recommendations: actor is A or B; text has “visa”." Complete:
 * two queries that show different sets have different sentences.
 */
export function describeQuery(index: CorpusIndex, query: Query, shown: number): readonly Phrase[] {
  const total = index.corpus.recommendations.length;
  if (!isFiltered(query)) {
    return [
      { text: `All ${total}`, strong: true },
      {
        text: ` recommendations of ${count(index.holders.length, "actor")} in ${count(index.corpus.sources.length, "source")}.`,
      },
    ];
  }
  const clauses = facetFields.flatMap(({ facet }): (readonly Phrase[])[] => {
    const chosen = query.filters[facet.parameter];
    if (chosen.length === 0) return [];
    const labels = facet.options(index).filter(({ value }) => chosen.includes(value));
    const values = labels.flatMap(({ label }, at): Phrase[] => {
      const joint = at === 0 ? "" : at === labels.length - 1 ? " or " : ", ";
      return [...(joint === "" ? [] : [{ text: joint }]), { text: label, strong: true as const }];
    });
    return [[{ text: `${facet.label.toLowerCase()} is ` }, ...values]];
  });
  const search = query.q.trim();
  if (search !== "")
    clauses.push([
      { text: "text has " },
      { text: search.includes('"') ? search : `“${search}”`, strong: true },
    ]);
  return [
    { text: `${shown} of ${total}`, strong: true },
    { text: " recommendations: " },
    ...clauses.flatMap((clause, at) => (at === 0 ? clause : [{ text: "; " }, ...clause])),
    { text: "." },
  ];
}

/** A sentence as plain text. */
export function toPlainText(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join("");
}

/** A number with its noun, in the singular where it is one. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
