import { getCorpus } from "@/lib/load";
import { contextsOf } from "@/lib/view/reader/quote-context";
import { missing } from "../../missing";
import { type FileRouteProps, fileParameters } from "../../prerendered";

export const dynamic = "force-static";
// All are made by the build: another name is no file, and is not kept for the next who asks.
export const dynamicParams = false;

export async function generateStaticParams() {
  return fileParameters((await getCorpus()).corpus.sources, "json");
}

/** The words around every quote of a source, which browsers fetch when a row of the list is opened. */
export async function GET(_request: Request, { params }: FileRouteProps) {
  const { file } = await params;
  const { corpus, texts } = await getCorpus();
  const source = corpus.sources.find(({ id }) => `${id}.json` === file);
  const text = source && texts[source.id];
  if (!text) return missing();
  return Response.json(contextsOf(source, corpus.recommendations, text.text));
}
