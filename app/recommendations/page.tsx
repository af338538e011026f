import type { Metadata } from "next";
import { ListView } from "@/components/list/list-view";
import { listTitle } from "@/lib/view/site/view-title";
import { type ViewPageProps, viewMetadata, viewSource } from "../view-source";

export function generateMetadata({ searchParams }: ViewPageProps): Promise<Metadata> {
  return viewMetadata(searchParams, listTitle, {
    title: "List of recommendations",
    description:
      "Every recommendation with its actor, stance, measure and first quote, to be searched, filtered and sorted.",
  });
}

export default async function Page({ searchParams }: ViewPageProps) {
  return <ListView {...(await viewSource(searchParams))} />;
}
