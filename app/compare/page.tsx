import type { Metadata } from "next";
import { CompareStart } from "@/components/compare/compare-start";
import { CompareView } from "@/components/compare/compare-view";
import { ComparisonRule } from "@/components/compare/comparison-rule";
import { getCorpus } from "@/lib/load";
import { browserCorpus } from "@/lib/load/browser-corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { dimensions } from "@/lib/query/dimension";
import { everything } from "@/lib/query/query";
import { exportTable } from "@/lib/view/export";
import { tableSize } from "@/lib/view/export-sizes";
import { buildFrame } from "@/lib/view/frame";
import "@/components/compare/compare-start.css";
import "@/components/compare/compare-view.css";
import "@/components/compare/compare-narrow.css";
import "@/components/compare/picture-card.css";
import "@/components/compare/tally.css";

export const metadata: Metadata = { title: "Compare" };

export default async function Page() {
  const index = indexCorpus((await getCorpus()).corpus);
  const { address } = await browserCorpus();
  const pairsOf = (cols: "actor" | "source") => {
    const { rows, columns } = exportTable(index, { ...everything, cols }, "compare");
    return tableSize(rows.length, columns.length);
  };
  return (
    <CompareView
      corpusAddress={address}
      frame={buildFrame(index)}
      comparables={{
        actor: dimensions.actor.members(index),
        source: dimensions.source.members(index),
      }}
      pairs={{ actor: pairsOf("actor"), source: pairsOf("source") }}
      chooser={<CompareStart index={index} />}
      rule={<ComparisonRule />}
    />
  );
}
