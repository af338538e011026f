import type { Corpus } from "@/lib/model/corpus";
import type { Described } from "./entry-changes";

export const listNames = ["topics", "actors", "measures", "sources", "recommendations"] as const;
export type ListName = (typeof listNames)[number];

/**
 * The entries of every list of a corpus by their ids, each as its values by the names of their keys in the files.
 *
 * @param nowOf gives the id that stands now for one that may have been given up
 */
export function describeEntries(
  corpus: Corpus,
  nowOf: (id: string) => string,
): Readonly<Record<ListName, ReadonlyMap<string, Described>>> {
  const ids = (list: readonly string[]) => list.map(nowOf).join(", ");
  return {
    topics: byId(corpus.topics, ({ label, short, definition }) => ({ label, short, definition })),
    actors: byId(corpus.actors, ({ name, short, kind, parent, description }) => ({
      name,
      short,
      kind,
      ...(parent !== undefined && { parent: nowOf(parent) }),
      description,
    })),
    measures: byId(corpus.measures, ({ topic, label, definition }) => ({
      topic: nowOf(topic),
      label,
      definition,
    })),
    sources: byId(corpus.sources, ({ title, author, coauthors, date, sha256, coded, fullText }) => ({
      title,
      author: nowOf(author),
      coauthors: ids(coauthors),
      date,
      sha256,
      complete: `${coded.complete}`,
      fullText: `${fullText}`,
    })),
    recommendations: byId(corpus.recommendations, (each) => ({
      actor: nowOf(each.actor),
      voice: each.voice,
      measure: nowOf(each.measure),
      topics: ids(each.topics),
      stance: each.stance,
      condition: each.condition ?? "",
      statement: each.statement,
      addressees: ids(each.addressees),
      beneficiaries: ids(each.beneficiaries),
      horizon: each.horizon ?? "",
      explicitness: each.explicitness,
      quotes: each.quotes.map(({ exact }) => exact).join(" / "),
    })),
  };
}

function byId<T extends { readonly id: string }>(
  entries: readonly T[],
  describe: (entry: T) => Described,
): ReadonlyMap<string, Described> {
  return new Map(entries.map((entry) => [entry.id, describe(entry)]));
}
