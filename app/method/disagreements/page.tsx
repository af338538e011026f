import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { SideLinks } from "@/components/layout/side-links";
import { TwoColumns } from "@/components/layout/two-columns";
import { DecisionChoiceBar } from "@/components/method/decision-choice";
import { DisagreementSection } from "@/components/method/disagreements-of-source";
import { getIndex } from "@/lib/load";
import { getCodingDifferences } from "@/lib/load/second-coding";
import { count } from "@/lib/query/count-noun";
import { bySource } from "@/lib/view/method/disagreement-list";
import { tallyDisagreements } from "@/lib/view/method/disagreement-tally";

export const metadata: Metadata = {
  title: "Where two readers differed",
  description:
    "Every place in which two independent codings of the documents differ: both readings, which of them follows the codebook, why, and what was changed.",
};

export default async function Page() {
  const index = await getIndex();
  const { disagreements } = await getCodingDifferences();
  const tally = tallyDisagreements(disagreements, index.corpus.sources);
  const sections = bySource(disagreements);
  return (
    <TwoColumns
      label="Sources"
      head={
        <PageHead title="Where two readers differed">
          {disagreements.length === 0 ? (
            <p>No source of this corpus has two codings that differ.</p>
          ) : (
            <>
              <p>
                Two readers coded the documents, each without knowing what the other had found. These are the{" "}
                {count(disagreements.length, "place")} in which they differ, with both readings and with what
                was decided by the codebook. Words in bold are those on which two readings differ.
              </p>
              <p className="mt-2">
                How far they agree, and how it was counted, stands on{" "}
                <a className="link" href="/method">
                  the page on method
                </a>
                . The decisions are a file as well:{" "}
                <a className="link" href="/method/adjudication.yaml">
                  adjudication.yaml
                </a>
                .
              </p>
            </>
          )}
        </PageHead>
      }
      aside={
        <SideLinks
          label="Sources"
          links={sections.map(({ source, entries }) => ({
            href: `#${source}`,
            text: index.sources.get(source)?.title ?? source,
            note: entries.length,
          }))}
        />
      }
    >
      <div className="disagreements">
        {disagreements.length > 0 && (
          <DecisionChoiceBar
            tally={tally}
            changed={disagreements.filter(({ adjudication }) => adjudication?.changed !== undefined).length}
          />
        )}
        {sections.map((section) => (
          <DisagreementSection key={section.source} {...section} index={index} />
        ))}
      </div>
    </TwoColumns>
  );
}
