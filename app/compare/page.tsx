import type { Metadata } from "next";
import { CompareStart } from "@/components/compare/compare-start";
import { CompareView } from "@/components/compare/compare-view";
import { ComparisonRule } from "@/components/compare/comparison-rule";
import { getCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";
import type { SearchParams } from "../read-search";
import { viewSource } from "../view-source";
import "@/components/compare/compare-start.css";
import "@/components/compare/compare-view.css";
import "@/components/compare/compare-narrow.css";
import "@/components/compare/picture-card.css";
import "@/components/compare/tally.css";

export const metadata: Metadata = { title: "Compare" };

export default async function Page({ searchParams }: { readonly searchParams: SearchParams }) {
  const index = indexCorpus((await getCorpus()).corpus);
  return (
    <CompareView
      {...(await viewSource(searchParams))}
      start={<CompareStart index={index} />}
      rule={<ComparisonRule />}
    />
  );
}
