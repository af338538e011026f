import {
  type ExportFormat,
  type ExportShape,
  formatDefinitions,
  formatsOf,
} from "@/lib/view/export/export-format";

/** One line of a menu or a list: a table, its size in words, and its address without an ending. */
export interface ExportItem {
  readonly label: string;
  readonly size: string;
  readonly address: `/${ExportShape}`;
  /** Parameters with their leading question mark, or nothing. */
  readonly search: string;
}

const links: readonly { readonly format: ExportFormat; readonly label: string; readonly bom?: true }[] = [
  { format: "csv", label: "CSV" },
  { format: "csv", label: "CSV for Excel", bom: true },
  { format: "xlsx", label: "Excel" },
  { format: "parquet", label: "Parquet" },
  { format: "json", label: "JSON" },
  { format: "md", label: "Markdown" },
  { format: "html", label: "One page" },
];

/** The files of a table. Plain links: they work without JavaScript. */
export function ExportLinks({ item: { label, address, search } }: { readonly item: ExportItem }) {
  const formats = formatsOf(address.slice(1) as ExportShape);
  const offered = links.filter(({ format }) => formats.includes(format));
  return offered.map(({ format, label: name, bom }) => (
    <a
      key={name}
      className="link"
      href={`${address}.${format}${bom ? withBom(search) : search}`}
      type={formatDefinitions[format].mediaType}
      download
    >
      {name}
      <span className="sr-only"> of {label.toLowerCase()}</span>
    </a>
  ));
}

function withBom(search: string): string {
  return search === "" ? "?bom=1" : `${search}&bom=1`;
}
