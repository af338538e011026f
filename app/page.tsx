import { MatrixView } from "@/components/matrix/matrix-view";
import { getCorpus } from "@/lib/load";
import { browserCorpus } from "@/lib/load/browser-corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { firstMatrix } from "@/lib/view/first-matrix";
import { buildFrame } from "@/lib/view/frame";

export default async function Page() {
  const index = indexCorpus((await getCorpus()).corpus);
  const { address } = await browserCorpus();
  return (
    <MatrixView
      corpusAddress={address}
      frame={buildFrame(index)}
      initial={firstMatrix(index)}
      topics={index.corpus.topics.map(({ id, label }) => [id, label] as const)}
    />
  );
}
