import type { Metadata } from "next";
import { ListView } from "@/components/list/list-view";
import { listTitle } from "@/lib/view/site/view-title";
import type { SearchParams } from "../read-search";
import { viewMetadata, viewSource } from "../view-source";

interface PageProps {
  readonly searchParams: SearchParams;
}

export function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return viewMetadata(searchParams, listTitle, {
    title: "List of recommendations",
    description:
      "Every recommendation with its actor, stance, measure and first quote, to be searched, filtered and sorted.",
  });
}

export default async function Page({ searchParams }: PageProps) {
  return <ListView {...(await viewSource(searchParams))} />;
}
