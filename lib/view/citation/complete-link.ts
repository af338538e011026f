/**
 * A link that can be followed from anywhere: a path from the root gets the origin of the page that it is copied from, such
 * as `https://river.example`; one that is absolute stays as it is.
 */
export function completeLink(link: string, origin: string): string {
  return link.startsWith("/") ? `${origin}${link}` : link;
}

/** A text with its link complete, wherever the link stands in it. */
export function completeLinkIn(text: string, link: string, origin: string): string {
  return link.startsWith("/") ? text.replaceAll(link, () => completeLink(link, origin)) : text;
}
