import { absoluteAddress } from "@/lib/query/page-addresses";

/** The place of a version on the page on changes, as the fragment of an address. */
export function releaseAnchor(version: string): string {
  return `version-${version}`;
}

/** Where what changed with a version can be read. */
export function releaseAddress(version: string, site: string | undefined): string {
  return absoluteAddress(`/changes#${encodeURIComponent(releaseAnchor(version))}`, site);
}
