/** What can be taken away: the tables. */
export const exportShapes = ["recommendations", "quotes", "matrix", "compare"] as const;
export type ExportShape = (typeof exportShapes)[number];

/** The endings of the addresses, which are those of the files. */
export const exportFormats = ["csv", "xlsx", "json", "md", "tsv", "parquet", "html"] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface FormatDefinition {
  /** In menus and lists. */
  readonly label: string;
  readonly mediaType: string;
  /** What a server says besides, for text. */
  readonly parameters: string;
  /** The tables that can be had in it; all, where nothing is said. */
  readonly shapes?: readonly ExportShape[];
}

/** Media types by RFC 7111 (CSV), RFC 8259 (JSON), RFC 7763 (Markdown), HTML, and the registry of the IANA (the others). */
export const formatDefinitions: Readonly<Record<ExportFormat, FormatDefinition>> = {
  csv: { label: "CSV", mediaType: "text/csv", parameters: "; charset=utf-8; header=present" },
  xlsx: {
    label: "Excel",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    parameters: "",
  },
  json: { label: "JSON", mediaType: "application/json", parameters: "; charset=utf-8" },
  md: { label: "Markdown", mediaType: "text/markdown", parameters: "; charset=utf-8; variant=GFM" },
  tsv: { label: "TSV", mediaType: "text/tab-separated-values", parameters: "; charset=utf-8" },
  parquet: { label: "Parquet", mediaType: "application/vnd.apache.parquet", parameters: "" },
  html: {
    label: "One page",
    mediaType: "text/html",
    parameters: "; charset=utf-8",
    shapes: ["matrix"],
  },
};

/** The formats in which a table can be had. */
export function formatsOf(shape: ExportShape): readonly ExportFormat[] {
  return exportFormats.filter((format) => formatDefinitions[format].shapes?.includes(shape) ?? true);
}

/** What each shape of an export holds, for menus and the data page. */
export const shapeDefinitions: Readonly<
  Record<ExportShape, { readonly label: string; readonly definition: string }>
> = {
  recommendations: {
    label: "Recommendations",
    definition: "One row a recommendation, with its first quote.",
  },
  quotes: { label: "Quotes", definition: "One row a quote, with its place in the source." },
  matrix: {
    label: "Matrix",
    definition: "One row a measure, one column an actor: a stance, or why there is none.",
  },
  compare: {
    label: "Comparison",
    definition:
      "One row a pair of actors: on how many measures they agree and differ. With actors=a,b one row a measure: what each says.",
  },
};
