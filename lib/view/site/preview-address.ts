/** Width and height of every preview image, in pixels: what the sites that show them ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/** Kinds of pages of which each has an image of its own; all others share that of the site. */
const illustrated: ReadonlySet<string> = new Set([
  "topics",
  "measures",
  "actors",
  "sources",
  "recommendations",
]);

/** Address of the preview image of a page, as a path from the root. */
export function previewAddress(page: string): string {
  const [, kind = "", ...id] = page.split("/");
  // The id of a recommendation holds a slash.
  const parts = kind === "recommendations" ? 2 : 1;
  const own = illustrated.has(kind) && id.length === parts && !id.includes("");
  return own ? `/previews/${kind}/${id.join("/")}.png` : "/previews/site.png";
}
