/** What can be taken away: the tables. */
export const exportShapes = ["recommendations", "quotes", "matrix", "compare"] as const;
export type ExportShape = (typeof exportShapes)[number];

/** The endings of the addresses, which are those of the files. */
export const exportFormats = ["csv", "xlsx", "json", "md", "tsv", "parquet"] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface FormatDefinition {
  /** In menus and lists. */
  readonly label: string;
  readonly mediaType: string;
  /** What a server says besides, for text. */
  readonly parameters: string;
}

/** Media types by RFC 7111 (CSV), RFC 8259 (JSON), RFC 7763 (Markdown), and the registry of the IANA (the others). */
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
};
