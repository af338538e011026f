import type { CorpusIndex } from "@/lib/query/corpus-index";
import { recommendationAddress } from "@/lib/query/page-addresses";

/** What people and programs ask a server for. */
export interface LoadAddress {
  readonly what: string;
  readonly path: string;
}

/** A page and a file of each kind: made for each request, made by the build, kept. */
export function addressesOf({ corpus }: CorpusIndex): readonly LoadAddress[] {
  const [topic, measure, actor, other, source, recommendation] = [
    corpus.topics[0],
    corpus.measures[0],
    corpus.actors[0],
    corpus.actors[1],
    corpus.sources[0],
    corpus.recommendations[0],
  ].map((entry) => entry?.id ?? "");
  return [
    { what: "the matrix", path: "/" },
    { what: "the matrix of a topic", path: `/?topic=${topic}` },
    { what: "a search in the list", path: "/recommendations?q=war" },
    { what: "a comparison", path: `/compare?actors=${actor},${other}` },
    { what: "a measure", path: `/measures/${measure}` },
    { what: "a document", path: `/sources/${source}` },
    { what: "a recommendation", path: recommendationAddress(recommendation ?? "") },
    { what: "the matrix as CSV", path: "/matrix.csv" },
    { what: "the quotes of a topic as JSON", path: `/quotes.json?topic=${topic}` },
    { what: "the matrix as one page", path: `/matrix.html?topic=${topic}` },
    { what: "the whole archive", path: "/everything.zip" },
    { what: "whether it is well", path: "/healthz" },
  ];
}
