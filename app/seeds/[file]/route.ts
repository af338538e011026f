import { getCorpus } from "@/lib/load";
import { missing } from "../../missing";
import { type FileRouteProps, fileParameters } from "../../prerendered";

export const dynamic = "force-static";
// All are made by the build: another name is no file, and is not kept for the next who asks.
export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await getCorpus();
  const shown = corpus.sources.filter(({ fullText }) => fullText);
  return fileParameters(shown, "txt");
}

/** A document as it was received, where its text may be shown. */
export async function GET(_request: Request, { params }: FileRouteProps) {
  const { file } = await params;
  const { corpus, texts } = await getCorpus();
  const source = corpus.sources.find(({ id, fullText }) => fullText && `${id}.txt` === file);
  const text = source && texts[source.id];
  if (!text) return missing();
  return new Response(text.text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
