import { getIndex } from "@/lib/load";
import { citedPassages } from "@/lib/view/citation/cited-passage";
import { missing } from "../../missing";
import { type FileRouteProps, fileParameters } from "../../prerendered";

export const dynamic = "force-static";
// All are made by the build: another name is no file, and is not kept for the next who asks.
export const dynamicParams = false;

export async function generateStaticParams() {
  return fileParameters((await getIndex()).corpus.sources, "json");
}

/** Every statement and quote of a source with what a citation says, which browsers fetch when somebody takes one away. */
export async function GET(_request: Request, { params }: FileRouteProps) {
  const { file } = await params;
  const index = await getIndex();
  const source = index.corpus.sources.find(({ id }) => `${id}.json` === file);
  return source ? Response.json(citedPassages(source.id, index)) : missing();
}
