import type { Metadata } from "next";
import { ListView } from "@/components/list/list-view";
import type { SearchParams } from "../read-search";
import { viewSource } from "../view-source";

export const metadata: Metadata = {
  title: "List of recommendations",
  description:
    "Every recommendation with its actor, stance, measure and first quote, to be searched, filtered and sorted.",
};

export default async function Page({ searchParams }: { readonly searchParams: SearchParams }) {
  return <ListView {...(await viewSource(searchParams))} />;
}
