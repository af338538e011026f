import type { Corpus } from "@/lib/model/corpus";
import { absoluteAddress, recommendationAddress } from "@/lib/query/address";
import { xmlText } from "../words/xml";

/** Every page that does not depend on parameters, as paths from the root. */
export function listPages({ topics, measures, actors, sources, recommendations }: Corpus): readonly string[] {
  const pages = (kind: string, items: readonly { readonly id: string }[]) =>
    items.map(({ id }) => `/${kind}/${id}`);
  return [
    "/",
    "/recommendations",
    "/compare",
    "/sources",
    "/method",
    "/method/disagreements",
    "/data",
    "/changes",
    ...pages("topics", topics),
    ...pages("measures", measures),
    ...pages("actors", actors),
    ...pages("sources", sources),
    ...recommendations.map(({ id }) => recommendationAddress(id)),
  ];
}

/** The pages of a site as a sitemap (sitemaps.org, protocol 0.9), which knows absolute addresses only. */
export function writeSitemap(corpus: Corpus, site: string): string {
  const entries = listPages(corpus).map(
    (page) => `<url><loc>${xmlText(absoluteAddress(page, site))}</loc></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}

/** What robots may read: everything. Names the sitemap where there is one. */
export function writeRobots(site: string | undefined): string {
  const sitemap = site === undefined ? "" : `\nSitemap: ${absoluteAddress("/sitemap.xml", site)}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
