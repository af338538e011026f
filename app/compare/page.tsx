import type { Metadata } from "next";
import { CompareStart } from "@/components/compare/compare-start";
import { CompareView } from "@/components/compare/compare-view";
import { ComparisonRule } from "@/components/compare/comparison-rule";
import { getIndex } from "@/lib/load";
import { comparisonTitle } from "@/lib/view/view-title";
import type { SearchParams } from "../read-search";
import { viewMetadata, viewSource } from "../view-source";

interface PageProps {
  readonly searchParams: SearchParams;
}

export function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return viewMetadata(searchParams, comparisonTitle, { title: "Compare" });
}

export default async function Page({ searchParams }: PageProps) {
  const index = await getIndex();
  return (
    <CompareView
      {...(await viewSource(searchParams))}
      start={<CompareStart index={index} />}
      rule={<ComparisonRule />}
    />
  );
}
