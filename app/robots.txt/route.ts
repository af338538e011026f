import { getCorpus } from "@/lib/load";
import { writeRobots } from "@/lib/view/site/sitemap";

export const dynamic = "force-static";

export async function GET() {
  const { site } = (await getCorpus()).corpus.meta;
  return new Response(writeRobots(site), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
