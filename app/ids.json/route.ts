import { getCorpus } from "@/lib/load";

export const dynamic = "force-static";

/** The path of every page that stands for an id: what the page for a wrong address looks for the nearest in. */
export async function GET() {
  const { recommendations, sources, topics, measures, actors } = (await getCorpus()).corpus;
  const inFolder = (folder: string, entries: readonly { readonly id: string }[]) =>
    entries.map(({ id }) => `/${folder}/${id}`);
  return Response.json([
    ...inFolder("recommendations", recommendations),
    ...inFolder("sources", sources),
    ...inFolder("topics", topics),
    ...inFolder("measures", measures),
    ...inFolder("actors", actors),
  ]);
}
