import type { Metadata } from "next";
import { ListView } from "@/components/list/list-view";
import { PlainList } from "@/components/list/plain-list";
import { Legend } from "@/components/marks/legend";
import { getCorpus } from "@/lib/load";
import { browserCorpus } from "@/lib/load/browser-corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { buildFrame } from "@/lib/view/frame";
import "@/components/recommendation/quote-in-context.css";

export const metadata: Metadata = {
  title: "List of recommendations",
  description:
    "Every recommendation with its actor, stance, measure and first quote, to be searched, filtered and sorted.",
};

export default async function Page() {
  const index = indexCorpus((await getCorpus()).corpus);
  const { address } = await browserCorpus();
  return (
    <ListView corpusAddress={address} frame={buildFrame(index)} legend={<Legend />}>
      <PlainList index={index} />
    </ListView>
  );
}
