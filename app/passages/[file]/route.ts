import { getCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";
import { citedPassages } from "@/lib/view/citation/cited-passage";
import { missing } from "../../missing";
import { type FileRouteProps, fileParameters } from "../../prerendered";

export const dynamic = "force-static";
// All are made by the build: another name is no file, and is not kept for the next who asks.
export const dynamicParams = false;

export async function generateStaticParams() {
  return fileParameters((await getCorpus()).corpus.sources, "json");
}

/** Every statement and quote of a source with what a citation says, which browsers fetch when somebody takes one away. */
export async function GET(_request: Request, { params }: FileRouteProps) {
  const { file } = await params;
  const { corpus } = await getCorpus();
  const source = corpus.sources.find(({ id }) => `${id}.json` === file);
  return source ? Response.json(citedPassages(source.id, indexCorpus(corpus))) : missing();
}
