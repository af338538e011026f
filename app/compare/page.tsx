import type { Metadata } from "next";
import { CompareStart } from "@/components/compare/compare-start";
import { CompareView } from "@/components/compare/compare-view";
import { ComparisonRule } from "@/components/compare/comparison-rule";
import { getIndex } from "@/lib/load";
import { isComparison } from "@/lib/query/comparison";
import { parseQuery } from "@/lib/query/url";
import { comparisonTitle } from "@/lib/view/site/view-title";
import { type ViewPageProps, viewMetadata, viewSource } from "../view-source";

export function generateMetadata({ searchParams }: ViewPageProps): Promise<Metadata> {
  return viewMetadata(searchParams, comparisonTitle, { title: "Compare" });
}

export default async function Page({ searchParams }: ViewPageProps) {
  const index = await getIndex();
  const source = await viewSource(searchParams);
  const { query } = parseQuery(new URLSearchParams(source.search), index);
  return (
    <CompareView
      {...source}
      // Its pictures are most of the page, and a comparison shows none of them.
      start={isComparison(query) ? undefined : <CompareStart index={index} />}
      rule={<ComparisonRule />}
    />
  );
}
