import type { CorpusMeta } from "@/lib/model/corpus";

/** The title of a corpus with its subtitle, where it has one. */
export function fullTitle({ title, subtitle }: CorpusMeta): string {
  return subtitle === undefined ? title : `${title}: ${subtitle}`;
}

/** How one cites the whole: title, version of the data, and the address of the site where the corpus names it. */
export function citeCorpus({ title, dataVersion, site }: CorpusMeta): string {
  const end = /[.!?…]$/.test(title) ? "" : ".";
  return `${title}${end} Data version ${dataVersion}.${site === undefined ? "" : ` ${site}`}`;
}

/** Which data a page or a print shows, such as "Data version 1.2.0, codebook 1.1.0". */
export function versionsOf({ dataVersion, codebookVersion }: CorpusMeta): string {
  return `Data version ${dataVersion}, codebook ${codebookVersion}`;
}
