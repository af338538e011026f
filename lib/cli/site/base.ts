import { UsageError } from "../arguments.mjs";

/** Folders, one in the other, of characters that an address has as they are (RFC 3986, unreserved). */
const FOLDERS = /^(\/[\w.~-]+)*$/;

/**
 * The folder of its host in which a site stands: what `--base` says, else the path of the corpus' own address.
 *
 * @returns with a slash before each name and none at the end; empty for the root
 * @throws UsageError where that is no such path
 */
export function readBase(option: string | undefined, site: string | undefined): string {
  const given = option ?? (site === undefined ? "/" : new URL(site).pathname);
  const base = given.replace(/\/+$/, "");
  if (FOLDERS.test(base)) return base;
  const said = option === undefined ? `The address ${site} of the corpus` : `--base ${option}`;
  throw new UsageError(`${said} names no folder such as /river or /town/river. Say one: --base PATH`);
}
