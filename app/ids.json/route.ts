import { getCorpus } from "@/lib/load";
import { pagePaths } from "@/lib/view/site/sitemap";

export const dynamic = "force-static";

/** The path of every page that stands for an id: what the page for a wrong address looks for the nearest in. */
export async function GET() {
  return Response.json(pagePaths((await getCorpus()).corpus));
}
