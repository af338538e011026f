import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { WorkListView } from "@/components/todo/work-list-view";
import { getCorpus, isDevelopment } from "@/lib/load";
import { workList } from "@/lib/view/todo/work-list";

export const metadata: Metadata = { title: "What is left to code" };

/** For those who are at work on the corpus, and there only while they are. */
export default async function Page() {
  if (!isDevelopment()) notFound();
  return (
    <div className="px-(--page-x) py-8">
      <PageHead title="What is left to code">
        <p>
          A sentence stands here while it holds one of the words in <code>content/markers.yaml</code>, which
          stands beside it, and is neither quoted nor set aside. Copy an entry for it, and paste it into the
          file of its source: among the recommendations, or where it is none under <code>setAside</code>, with
          the reason.
        </p>
      </PageHead>
      <WorkListView work={workList(await getCorpus())} />
    </div>
  );
}
