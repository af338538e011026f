import type { CorpusMeta } from "@/lib/model/corpus";

/** How one cites the whole: title, version of the data, and the address of the site where the corpus names it. */
export function citeCorpus({ title, dataVersion, site }: CorpusMeta): string {
  const end = /[.!?…]$/.test(title) ? "" : ".";
  return `${title}${end} Data version ${dataVersion}.${site === undefined ? "" : ` ${site}`}`;
}
