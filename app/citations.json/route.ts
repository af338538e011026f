import { getCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";
import { citeSources } from "@/lib/view/source-citations";

export const dynamic = "force-static";

/** The citation of every source, which browsers fetch when somebody copies one. */
export async function GET() {
  return Response.json(citeSources(indexCorpus((await getCorpus()).corpus)));
}
