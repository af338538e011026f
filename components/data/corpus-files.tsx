import type { ReactNode } from "react";
import { ExportLinks } from "@/components/explorer/export/export-links";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { defaultQuery } from "@/lib/query/query";
import { exportTable } from "@/lib/view/export/export";
import { exportShapes, shapeDefinitions } from "@/lib/view/export/export-format";
import { tableSize } from "@/lib/view/export/export-sizes";
import { type PackageFile, packageFiles } from "@/lib/view/package/package-files";
import { isStaticSite } from "@/lib/view/site/static-site";

/** The tables of the whole corpus in every format, and what holds for the formats. */
export function TableFiles({ index }: { readonly index: CorpusIndex }) {
  return (
    <>
      <ul>
        {exportShapes.map((shape) => {
          const { rows, columns } = exportTable(index, defaultQuery, shape);
          const { label, definition } = shapeDefinitions[shape];
          const size = tableSize(rows.length, columns.length);
          return (
            <Entry key={shape} label={label} about={`${definition} ${size}.`}>
              <ExportLinks item={{ label, size, address: `/${shape}`, search: "" }} />
            </Entry>
          );
        })}
      </ul>
      <p className="mt-4 max-w-[72ch] text-[15px] leading-6">
        CSV files are UTF-8 with a header row; lists are joined by a semicolon and a space. A cell that a
        spreadsheet would run as a formula begins with an apostrophe
        {isStaticSite ? (
          ". "
        ) : (
          <>
            ; add <code>guard=0</code> to the address to have it without. Where Excel puts a whole row into
            one cell, add <code>sep=;</code>.{" "}
          </>
        )}
        A file is named for its table and its filters. Offsets count Unicode code points from 0 in the
        document; the end is exclusive.
      </p>
      <p className="mt-3 max-w-[72ch] text-[15px] leading-6">
        An Excel workbook has a sheet of the table, one of every quote behind it, and one that says what was
        filtered, of which data version, and how to cite it. Texts are texts there and numbers are numbers;
        nothing is run as a formula. Parquet has each column in its type: lists as lists, what is not there as
        null. With the ending <code>.tsv</code> an address gives the cells between tabs, which is also what
        Copy puts on the clipboard.
      </p>
    </>
  );
}

interface PackageListProps {
  /** How large each file is, in words. */
  readonly sizes: Readonly<Record<PackageFile, string>>;
}

const names = Object.keys(packageFiles) as PackageFile[];

/** The files that hold the whole corpus in another form than tables. */
export function PackageList({ sizes }: PackageListProps) {
  return (
    <ul>
      {names.map((name) => {
        const { label, definition, mediaType } = packageFiles[name];
        return (
          <Entry key={name} label={label} about={`${definition} ${sizes[name]}.`}>
            <a className="link inline-block min-h-6" href={`/${name}`} type={mediaType} download>
              {name}
            </a>
          </Entry>
        );
      })}
    </ul>
  );
}

interface EntryProps {
  readonly label: string;
  /** What it holds, and how large it is. */
  readonly about: string;
  readonly children: ReactNode;
}

function Entry({ label, about, children }: EntryProps) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 border-line border-b py-2">
      <strong className="w-40 font-semibold">{label}</strong>
      <span className="min-w-0 grow basis-72 text-ink2">{about}</span>
      <span className="flex flex-wrap gap-x-3 gap-y-1">{children}</span>
    </li>
  );
}
