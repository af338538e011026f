import type { Metadata } from "next";
import { CompareView } from "@/components/compare/compare-view";
import { ComparisonRule } from "@/components/compare/comparison-rule";
import { getCorpus } from "@/lib/load";
import { browserCorpus } from "@/lib/load/browser-corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { dimensions } from "@/lib/query/dimension";
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
  return (
    <CompareView
      corpusAddress={address}
      frame={buildFrame(index)}
      comparables={{
        actor: dimensions.actor.members(index),
        source: dimensions.source.members(index),
      }}
      chooser={<Chooser index={index} />}
      rule={<ComparisonRule />}
    />
  );
}
