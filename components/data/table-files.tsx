import { ExportLinks } from "@/components/explorer/export/export-links";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { defaultQuery } from "@/lib/query/query";
import { exportTable } from "@/lib/view/export/export";
import { exportShapes } from "@/lib/view/export/export-format";
import { tableSize } from "@/lib/view/export/export-sizes";
import { shapeDefinitions } from "@/lib/view/export/shape-definition";
import { isStaticSite } from "@/lib/view/site/static-site";

interface TableFilesProps {
  readonly index: CorpusIndex;
}

/** The tables of the whole corpus in every format, and what holds for the formats. */
export function TableFiles({ index }: TableFilesProps) {
  return (
    <>
      <ul>
        {exportShapes.map((shape) => {
          const { rows, columns } = exportTable(index, defaultQuery, shape);
          const { label, definition } = shapeDefinitions[shape];
          const size = tableSize(rows.length, columns.length);
          return (
            <li key={shape} className="flex flex-wrap items-baseline gap-x-4 border-line border-b py-2">
              <strong className="w-40 font-semibold">{label}</strong>
              <span className="min-w-0 grow basis-72 text-ink2">
                {definition} {size}.
              </span>
              <span className="flex flex-wrap gap-x-3 gap-y-1">
                <ExportLinks item={{ label, size, address: `/${shape}`, search: "" }} />
              </span>
            </li>
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
