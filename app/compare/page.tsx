import type { Metadata } from "next";
import { CompareView } from "@/components/compare/compare-view";
import { ComparisonRule } from "@/components/compare/comparison-rule";
import { getCorpus } from "@/lib/load";
import { browserCorpus } from "@/lib/load/browser-corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { dimensions } from "@/lib/query/dimension";
import { defaultQuery } from "@/lib/query/query";
import { exportTable } from "@/lib/view/export";
import { tableSize } from "@/lib/view/export-sizes";
import { buildFrame } from "@/lib/view/frame";
import { Chooser } from "./chooser";
import "../chooser.css";
import "../compare.css";
import "../compare-narrow.css";
import "../picture.css";
import "../tally.css";

export const metadata: Metadata = { title: "Compare" };

export default async function Page() {
  const index = indexCorpus((await getCorpus()).corpus);
  const { address } = await browserCorpus();
  const pairsOf = (cols: "actor" | "source") => {
    const { rows, columns } = exportTable(index, { ...defaultQuery, cols }, "compare");
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
      chooser={<Chooser index={index} />}
      rule={<ComparisonRule />}
    />
  );
}
