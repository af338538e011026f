import dynamic from "next/dynamic";
import {
  type ExportFormat,
  type ExportShape,
  formatDefinitions,
  formatsOf,
} from "@/lib/view/export/export-format";
import { isStaticSite } from "@/lib/view/site/static-site";

/** Makes a file in the browser: a page of a server, whose files are addresses, loads nothing of it. */
export const MadeExport = dynamic(() => import("./made-export").then((module) => module.MadeExport));

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

interface ExportLinksProps {
  readonly item: ExportItem;
}

/** The files of a table. Plain links: they work without JavaScript. On a static site, only what has no parameters is a file. */
export function ExportLinks({ item: { label, address, search } }: ExportLinksProps) {
  const formats = formatsOf(address.slice(1) as ExportShape);
  return links
    .filter(({ format }) => formats.includes(format))
    .map(({ format, label: name, bom }) => {
      const parameters = bom ? withBom(search) : search;
      const text = (
        <>
          {name}
          <span className="sr-only"> of {label.toLowerCase()}</span>
        </>
      );
      return isStaticSite && parameters !== "" ? (
        <MadeExport key={name} address={address} format={format} search={parameters}>
          {text}
        </MadeExport>
      ) : (
        <a
          key={name}
          className="link"
          href={`${address}.${format}${parameters}`}
          type={formatDefinitions[format].mediaType}
          download
        >
          {text}
        </a>
      );
    });
}

function withBom(search: string): string {
  return search === "" ? "?bom=1" : `${search}&bom=1`;
}
