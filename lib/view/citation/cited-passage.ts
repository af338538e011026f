import type { Recommendation } from "@/lib/model/corpus";
import { pageOf } from "@/lib/model/page-of";
import { actorName, authorNames } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import {
  absoluteAddress,
  passageAddress,
  passageId,
  recommendationAddress,
} from "@/lib/query/page-addresses";

/** A quote or a statement with all that a citation of it says, so that it can be cited without the corpus. */
export interface CitedPassage {
  /** Of a quote the id of the passage, such as `river/close-weirs.1`; of a statement that of its recommendation. */
  readonly id: string;
  /** A quote has the words of the document, a statement those of the coder. */
  readonly kind: "quote" | "statement";
  readonly text: string;
  readonly source: string;
  /** BCP 47 tag of the document. */
  readonly language: string;
  /** Names of those who wrote the document. */
  readonly authors: readonly string[];
  readonly title: string;
  /** A year, a month or a day, as in `2031-05-04`. */
  readonly date: string;
  /** Name of the actor who holds the position. */
  readonly actor: string;
  readonly isReported: boolean;
  /** Of a quote the page of the document on which it begins, from 1; absent where the document has no pages. */
  readonly page?: number | undefined;
  /** Absolute where the corpus names its site, else a path from the root. */
  readonly link: string;
  /** Title of the corpus. */
  readonly corpus: string;
  readonly dataVersion: string;
}

/** The statement of a recommendation, to be cited. */
export function citedStatement(recommendation: Recommendation, index: CorpusIndex): CitedPassage {
  const { id, statement } = recommendation;
  const link = absoluteAddress(recommendationAddress(id), index.corpus.meta.site);
  return { id, kind: "statement", text: statement, link, ...originOf(recommendation, index) };
}

/** The quotes of a recommendation in their order, to be cited. */
export function citedQuotes(recommendation: Recommendation, index: CorpusIndex): readonly CitedPassage[] {
  const { id, source, quotes } = recommendation;
  const pages = index.sources.get(source)?.original?.pages;
  return quotes.map(({ exact, start }, at) => ({
    id: passageId(id, at),
    kind: "quote",
    text: exact,
    ...(pages && { page: pageOf(pages, start) }),
    link: absoluteAddress(passageAddress(source, id, at), index.corpus.meta.site),
    ...originOf(recommendation, index),
  }));
}

/** Every passage of a source that can be cited: of each recommendation its statement, then its quotes. */
export function citedPassages(source: string, index: CorpusIndex): readonly CitedPassage[] {
  return index.corpus.recommendations
    .filter((recommendation) => recommendation.source === source)
    .flatMap((recommendation) => [
      citedStatement(recommendation, index),
      ...citedQuotes(recommendation, index),
    ]);
}

function originOf(recommendation: Recommendation, index: CorpusIndex) {
  const { meta } = index.corpus;
  const source = index.sources.get(recommendation.source);
  // A checked corpus has every source that a recommendation names.
  if (!source) throw new Error(`There is no source "${recommendation.source}".`);
  return {
    source: source.id,
    language: source.language,
    authors: authorNames(index, source),
    title: source.title,
    date: source.date,
    actor: actorName(index, recommendation.actor),
    isReported: recommendation.voice === "reported",
    corpus: meta.title,
    dataVersion: meta.dataVersion,
  };
}
