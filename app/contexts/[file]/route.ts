import { getCorpus } from "@/lib/load";
import { contextsOf } from "@/lib/view/quote-context";

export const dynamic = "force-static";

interface RouteContext {
  readonly params: Promise<{ readonly file: string }>;
}

export async function generateStaticParams() {
  const { corpus } = await getCorpus();
  return corpus.sources.map(({ id }) => ({ file: `${id}.json` }));
}

/** The words around every quote of a source, which browsers fetch when a row of the list is opened. */
export async function GET(_request: Request, { params }: RouteContext) {
  const { file } = await params;
  const { corpus, texts } = await getCorpus();
  const source = corpus.sources.find(({ id }) => `${id}.json` === file);
  const text = source && texts[source.id];
  if (!text) return new Response("Not found\n", { status: 404 });
  return Response.json(contextsOf(source, corpus.recommendations, text.text));
}
