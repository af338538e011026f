import { MatrixView } from "@/components/matrix/matrix-view";
import { getCorpus } from "@/lib/load";
import { browserCorpus } from "@/lib/load/browser-corpus";
import { arrange } from "@/lib/query/arrange";
import { indexCorpus } from "@/lib/query/corpus-index";
import { pivot } from "@/lib/query/pivot";
import { everything } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { buildFrame } from "@/lib/view/frame";
import { toMatrix } from "@/lib/view/matrix";

export default async function Page() {
  const index = indexCorpus((await getCorpus()).corpus);
  const { address } = await browserCorpus();
  return (
    <MatrixView
      corpusAddress={address}
      frame={buildFrame(index)}
      initial={toMatrix(
        arrange(pivot(index, everything, runQuery(index, everything)), everything),
        everything.density,
      )}
      topics={index.corpus.topics.map(({ id, label }) => [id, label] as const)}
    />
  );
}
