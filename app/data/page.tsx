import type { Metadata } from "next";
import { ExportLinks } from "@/components/explorer/export/export-links";
import { LinkedData } from "@/components/layout/linked-data";
import { PageHead } from "@/components/layout/page-head";
import { getIndex } from "@/lib/load";
import { fieldDefinitions } from "@/lib/query/field-definitions";
import { fields } from "@/lib/query/fields";
import { defaultQuery } from "@/lib/query/query";
import { exportTable } from "@/lib/view/export";
import { exportShapes } from "@/lib/view/export-format";
import { tableSize } from "@/lib/view/export-sizes";
import { describeDataset } from "@/lib/view/linked-data";
import { shapeDefinitions } from "@/lib/view/shape-definition";

export const metadata: Metadata = {
  title: "Data",
  description:
    "The whole corpus as CSV, Excel, JSON and Markdown: recommendations, quotes and the matrix, with every column explained.",
};

export default async function Page() {
  const index = await getIndex();
  const { meta } = index.corpus;
  return (
    <div className="max-w-[900px] px-(--page-x) pt-8 pb-16">
      <LinkedData data={describeDataset(index)} />
      <PageHead title="Data">
        <p>
          Everything on this site can be taken away. The files below hold the whole corpus; the Export menus
          of matrix and list give the same files for what is shown there, by the same parameters as the page.
        </p>
        <p className="mt-2 text-ink2">
          Data version {meta.dataVersion}, codebook {meta.codebookVersion}. {meta.licence}
        </p>
      </PageHead>
      <section className="border-rule border-t pt-4 pb-8">
        <h2 className="mb-3 font-semibold text-[17px]">Files</h2>
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
          spreadsheet would run as a formula begins with an apostrophe; add <code>guard=0</code> to the
          address to have it without. Where Excel puts a whole row into one cell, add <code>sep=;</code>. A
          file is named for its table and its filters. Offsets count Unicode code points from 0 in the
          document; the end is exclusive.
        </p>
        <p className="mt-3 max-w-[72ch] text-[15px] leading-6">
          An Excel workbook has a sheet of the table, one of every quote behind it, and one that says what was
          filtered, of which data version, and how to cite it. Texts are texts there and numbers are numbers;
          nothing is run as a formula. With the ending <code>.tsv</code> an address gives the cells between
          tabs, which is also what Copy puts on the clipboard.
        </p>
      </section>
      <section className="border-rule border-t pt-4">
        <h2 className="mb-3 font-semibold text-[17px]">Columns of the recommendations</h2>
        <dl className="grid grid-cols-[150px_1fr] [&>*]:border-line [&>*]:border-b [&>*]:py-1.5">
          {fields.map(({ id }) => (
            <div key={id} className="contents">
              <dt>
                <code>{id}</code>
              </dt>
              <dd>{fieldDefinitions[id]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
