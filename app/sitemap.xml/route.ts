import { getCorpus } from "@/lib/load";
import { writeSitemap } from "@/lib/view/sitemap";
import { missing } from "../missing";

export const dynamic = "force-static";

export async function GET() {
  const { corpus } = await getCorpus();
  const { site } = corpus.meta;
  // A sitemap knows absolute addresses only: where the site's is not known, there is none.
  if (site === undefined) return missing();
  return new Response(writeSitemap(corpus, site), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
