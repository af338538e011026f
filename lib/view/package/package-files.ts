export interface FileDefinition {
  readonly label: string;
  readonly definition: string;
  readonly mediaType: string;
  /** Readers open it rather than save it. */
  readonly isShown?: true;
}

/**
 * The files that hold the whole corpus in another form than tables, by their addresses. Media types are those of the registry of
 * the IANA; REFI-QDA and the Citation File Format have none, so that theirs are what they are written in.
 */
export const packageFiles = {
  "everything.zip": {
    label: "Everything",
    definition:
      "Every table as CSV and Parquet with a description of each column (a Frictionless data package), all files below, the documents, and the YAML that people edit.",
    mediaType: "application/zip",
  },
  "annotations.jsonld": {
    label: "Annotations",
    definition: "Every quote as a W3C Web Annotation, by its words and by its place.",
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  },
  "codebook.qdc": {
    label: "Codebook",
    definition:
      "Topics, measures, stances, voices and actors as codes, for ATLAS.ti, MAXQDA, NVivo and others (REFI-QDA).",
    mediaType: "application/xml",
  },
  "documents.qdpx": {
    label: "Coded documents",
    definition: "The documents with every quote coded, for the same programs (REFI-QDA).",
    mediaType: "application/zip",
  },
  "citation.cff": {
    label: "Citation",
    definition: "How to cite the data, for programs (Citation File Format).",
    mediaType: "application/yaml",
    isShown: true,
  },
  "changes.atom": {
    label: "Changes",
    definition: "The published versions of the data, as a feed (Atom).",
    mediaType: "application/atom+xml; charset=utf-8",
    isShown: true,
  },
} as const satisfies Readonly<Record<string, FileDefinition>>;

export type PackageFile = keyof typeof packageFiles;
