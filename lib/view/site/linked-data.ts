import type { Source } from "@/lib/model/corpus";
import type { Actor } from "@/lib/model/schema";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { absoluteAddress } from "@/lib/query/page-addresses";
import { exportShapes, formatDefinitions, formatsOf, shapeDefinitions } from "../export/export-format";
import { onHost } from "./base-path";

/** A thing in the words of schema.org. Keys without a value are left out when it is written. */
export type LinkedData = { readonly [key: string]: unknown };

/** The corpus as a data set, with its files and the documents that it is based on. */
export function describeDataset(index: CorpusIndex): LinkedData {
  const { meta, sources, topics } = index.corpus;
  const languages = [...new Set(sources.map(({ language }) => language))];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: meta.title,
    alternateName: meta.subtitle,
    description: meta.description,
    url: addressOf("/data", meta.site),
    version: meta.dataVersion,
    license: { "@type": "CreativeWork", text: meta.licence },
    keywords: topics.map(({ label }) => label),
    inLanguage: languages,
    isBasedOn: sources.map((source) => describeDocument(index, source)),
    distribution: exportShapes.flatMap((shape) =>
      formatsOf(shape).map((format) => ({
        "@type": "DataDownload",
        name: `${shapeDefinitions[shape].label}, ${formatDefinitions[format].label}`,
        encodingFormat: formatDefinitions[format].mediaType,
        contentUrl: addressOf(`/${shape}.${format}`, meta.site),
      })),
    ),
  };
}

/** The page of a source: the document that it shows, as part of the data set. */
export function describeSource(index: CorpusIndex, source: Source): LinkedData {
  const { meta } = index.corpus;
  return {
    "@context": "https://schema.org",
    ...describeDocument(index, source),
    subjectOf: { "@type": "Dataset", name: meta.title, url: addressOf("/data", meta.site) },
  };
}

function describeDocument({ actors, corpus }: CorpusIndex, source: Source): LinkedData {
  const authors = [source.author, ...source.coauthors].flatMap((id) => actors.get(id) ?? []);
  return {
    "@type": source.kind === "article" ? "Article" : "CreativeWork",
    "@id": addressOf(`/sources/${source.id}`, corpus.meta.site),
    name: source.title,
    ...(source.kind === "article" && { headline: source.title }),
    genre: source.kind.replaceAll("-", " "),
    author: authors.map(describeAuthor),
    publisher:
      source.publisher === undefined ? undefined : { "@type": "Organization", name: source.publisher },
    dateCreated: source.date,
    datePublished: source.published,
    inLanguage: source.language,
    url: source.url,
  };
}

/** A permalink as it is read where the page stands. */
function addressOf(path: string, site: string | undefined): string {
  return onHost(absoluteAddress(path, site));
}

/** schema.org knows persons and organisations; a loose group of people is neither, and is left a thing with a name. */
function describeAuthor({ kind, name, description }: Actor): LinkedData {
  const type = kind === "person" ? "Person" : kind === "group" ? "Thing" : "Organization";
  return { "@type": type, name, description };
}

/**
 * Linked data as the text of a script element. Whatever a corpus holds stays inside its string: the characters that could
 * end the element or begin a comment are written as escapes, which JSON reads as the same characters.
 */
export function writeLinkedData(data: LinkedData): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
