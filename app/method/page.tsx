import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { TwoColumns } from "@/components/layout/two-columns";
import { MethodPart } from "@/components/method/method-part";
import { Prose } from "@/components/method/prose";
import { getCorpus } from "@/lib/load";
import { getSecondCoding } from "@/lib/load/second-coding";
import type { MethodPart as PartName } from "@/lib/model/method-slots";
import { computeReliability } from "@/lib/model/reliability/reliability";
import { indexCorpus } from "@/lib/query/corpus-index";
import { codersOf } from "@/lib/view/method/coders";
import { buildMethod } from "@/lib/view/method/method";
import { plainText } from "@/lib/view/method/prose";
import { coverSources } from "@/lib/view/method/source-coverage";

export const metadata: Metadata = {
  title: "Method",
  description:
    "How words became marks: what counts as a recommendation, what the marks and the empty cells mean, what was read, the limits, and how to dispute a coding.",
};

export default async function Page() {
  const library = await getCorpus();
  const index = indexCorpus(library.corpus);
  const coverage = coverSources(library);
  const secondCoding = await getSecondCoding();
  const reliability = computeReliability(library, secondCoding);
  const coders = codersOf(library.corpus.sources, secondCoding);
  const { lead, body, sections } = buildMethod(library);
  const part = (name: PartName) => <MethodPart {...{ name, index, coverage, reliability, coders }} />;
  return (
    <TwoColumns
      label="On this page"
      head={
        <PageHead title="Method">
          <Prose blocks={lead} part={part} />
        </PageHead>
      }
      aside={
        <nav aria-label="Sections">
          <ul className="grid gap-1.5 max-lg:columns-2 max-lg:block max-lg:[&>li]:mb-1.5">
            {sections.map(({ id, children }) => (
              <li key={id}>
                <a className="hover:underline" href={`#${id}`}>
                  {plainText(children)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <Prose blocks={body} part={part} />
    </TwoColumns>
  );
}
