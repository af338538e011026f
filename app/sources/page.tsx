import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { SourceEntry } from "@/components/position/source-entry";
import { getCorpus, getIndex } from "@/lib/load";
import { count } from "@/lib/query/count-noun";
import { surveySource } from "@/lib/view/method/source-survey";

export const metadata: Metadata = {
  title: "Sources",
  description: "The documents that were coded, with every quoted passage marked where it stands.",
};

export default async function Page() {
  const index = await getIndex();
  const { texts, markers } = await getCorpus();
  const { sources, recommendations } = index.corpus;
  return (
    <div className="max-w-[900px] px-(--page-x) pt-8 pb-16">
      <PageHead title="Sources">
        {count(sources.length, "document")}, in the order of their dates. Each can be read in full, with every
        quoted passage marked.
      </PageHead>
      <ul>
        {sources.map((source) => {
          const text = texts[source.id];
          const own = recommendations.filter((recommendation) => recommendation.source === source.id);
          const survey = text && surveySource(source, text, own, markers);
          return <SourceEntry key={source.id} source={source} survey={survey} index={index} />;
        })}
      </ul>
    </div>
  );
}
