import type { Corpus } from "@/lib/model/corpus";

/** Which data a page or a print shows, such as "Data version 1.2.0, codebook 1.1.0". */
export function versionsOf({ dataVersion, codebookVersion }: Corpus["meta"]): string {
  return `Data version ${dataVersion}, codebook ${codebookVersion}`;
}
