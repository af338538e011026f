/** The folder of the host in which a static site stands, such as `/river`; empty where it has the host for itself. */
export const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** A path from the root of the site as one from the root of its host; all else, such as `?q=weir` or `#main`, as it is. */
export function onHost(address: string): string {
  return /^\/(?!\/)/.test(address) ? basePath + address : address;
}

/**
 * Where the site stands, without a slash at the end: what makes a path from its root a whole address.
 *
 * @param origin of the page, such as `https://river.example`
 */
export function siteAt(origin: string): string {
  return origin + basePath;
}
