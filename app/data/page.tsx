import type { Metadata } from "next";
import { PackageList, TableFiles } from "@/components/data/corpus-files";
import { LoadExamples } from "@/components/data/load-examples";
import { SourceRights } from "@/components/data/source-rights";
import { LinkedData } from "@/components/layout/linked-data";
import { PageHead } from "@/components/layout/page-head";
import { Section } from "@/components/layout/section";
import { getIndex } from "@/lib/load";
import { fieldDefinitions } from "@/lib/query/field-definitions";
import { fields } from "@/lib/query/fields";
import { citeCorpus, versionsOf } from "@/lib/view/site/cite-corpus";
import { describeDataset } from "@/lib/view/site/linked-data";
import { packageSizes } from "../package-file";

export const metadata: Metadata = {
  title: "Data",
  description:
    "The whole corpus as CSV, Parquet, Excel, JSON and Markdown: recommendations, quotes and the matrix, with every column explained.",
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
          {versionsOf(meta)}.{" "}
          <a className="link" href="/changes">
            What changed from version to version
          </a>
        </p>
      </PageHead>
      <Section title="Tables">
        <TableFiles index={index} />
      </Section>
      <Section title="The whole corpus">
        <PackageList sizes={await packageSizes()} />
      </Section>
      <Section title="Where you work">
        <LoadExamples site={meta.site} />
        {meta.site === undefined && (
          <noscript>
            <p className="mt-3 max-w-[72ch] text-[15px] leading-6">
              This corpus names no address of its own: put that of this site in the place of the one above.
            </p>
          </noscript>
        )}
      </Section>
      <Section title="Terms, and how to cite">
        <p className="max-w-[72ch] text-[15px] leading-6">{meta.licence}</p>
        <p className="mt-2 mb-4 max-w-[72ch] text-[15px] leading-6">To cite: {citeCorpus(meta)}</p>
        <SourceRights index={index} />
      </Section>
      <Section title="Columns of the recommendations">
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
        <p className="mt-3 max-w-[72ch] text-[15px] leading-6">
          Every column of every table, with its type and its values, is in <code>datapackage.json</code> of{" "}
          <a className="link" href="/everything.zip" download>
            everything.zip
          </a>
          .
        </p>
      </Section>
    </div>
  );
}
