import type { Metadata } from "next";
import { CollectionView } from "@/components/collection/collection-view";
import { PageHead } from "@/components/layout/page-head";
import { getCorpus } from "@/lib/load";

export const metadata: Metadata = {
  title: "Collection",
  description: "Quotes and statements put aside while reading, to be copied or saved with their citations.",
};

export default async function Page() {
  const { moved } = await getCorpus();
  return (
    <div className="max-w-[900px] px-(--page-x) pt-8 pb-16">
      <PageHead title="Collection">
        Quotes and statements that you put aside while reading. They are kept in this browser and nowhere
        else.
      </PageHead>
      <noscript>
        <p className="text-[15px] leading-6">
          The collection needs JavaScript: without it, this page cannot show what the browser keeps.
        </p>
      </noscript>
      <CollectionView moved={moved.filter(({ from }) => from.includes("/"))} />
    </div>
  );
}
