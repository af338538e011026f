import type { Corpus } from "@/lib/model/corpus";
import { absoluteAddress } from "@/lib/query/page-addresses";
import { xmlText } from "../words/xml";

/** Every page that does not depend on parameters, as paths from the root. */
export function listPages({ topics, measures, actors, sources, recommendations }: Corpus): readonly string[] {
  return [
    "/",
    "/recommendations",
    "/compare",
    "/sources",
    "/method",
    "/method/disagreements",
    "/data",
    "/changes",
    ...pathsOf({ topics, measures, actors, sources, recommendations }),
  ];
}

/** The path of every page that stands for an id. */
export function pagePaths({ recommendations, sources, topics, measures, actors }: Corpus): readonly string[] {
  return pathsOf({ recommendations, sources, topics, measures, actors });
}

function pathsOf(folders: Readonly<Record<string, readonly { readonly id: string }[]>>): readonly string[] {
  return Object.entries(folders).flatMap(([folder, entries]) => entries.map(({ id }) => `/${folder}/${id}`));
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
