import { type Cell, isEmpty } from "@/lib/model/rollup";
import { type Arranged, arrange } from "@/lib/query/arrange";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";
import { type Pivot, pivot } from "@/lib/query/pivot";
import { defaultQuery, type Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { buildCorpus } from "../build-corpus";

type Wish = Omit<Partial<Query>, "filters"> & { readonly filters?: Partial<Query["filters"]> };

/** The matrix of everything but what is wished for. */
export function ask(index: CorpusIndex, wish: Wish = {}): Arranged {
  const query: Query = { ...defaultQuery, ...wish, filters: { ...defaultQuery.filters, ...wish.filters } };
  return arrange(pivot(index, query, runQuery(index, query)), query);
}

export const rowsOf = ({ rows }: Pivot) => rows.map(({ id }) => id);
export const columnsOf = ({ columns }: Pivot) => columns.map(({ id }) => id);

/** A matrix in words: a list a row, with its id and then its cells. */
export const words = ({ rows }: Pivot) => rows.map(({ id, cells }) => [id, ...cells.map(word)]);

/** A cell in words. */
export function word(cell: Cell): string {
  if (isEmpty(cell)) return cell.absence;
  return cell.reported ? `${cell.stance} (reported)` : cell.stance;
}

/** Two documents and three actors, of whom the mayor is only reported. */
export const river = indexCorpus(
  buildCorpus({
    topics: ["water", "fish"],
    actors: ["mayor", "forum", "anglers", "council"],
    measures: [
      { id: "restock", topic: "fish" },
      { id: "close-weirs", topic: "water" },
      { id: "dredge", topic: "water" },
    ],
    sources: [
      { id: "riverside", author: "forum" },
      { id: "letter", author: "anglers", date: "2032" },
    ],
    recommendations: [
      { source: "riverside", measure: "close-weirs", stance: "conditional", addressees: ["council"] },
      { source: "riverside", measure: "close-weirs", stance: "for", topics: ["fish"] },
      { source: "riverside", actor: "mayor", measure: "close-weirs", stance: "against" },
      { source: "riverside", actor: "mayor", measure: "dredge", stance: "for", addressees: ["council"] },
      { source: "letter", measure: "close-weirs", stance: "against" },
      { source: "letter", actor: "forum", measure: "close-weirs", stance: "against" },
      { source: "letter", measure: "restock", stance: "neutral", addressees: ["council", "mayor"] },
    ],
  }),
);
