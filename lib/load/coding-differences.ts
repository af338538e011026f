import type { Library } from "@/lib/model/corpus";
import { memoize } from "@/lib/model/memo";
import type { Audit } from "@/lib/model/reliability/adjudication";
import { auditCodings } from "@/lib/model/reliability/reliability";
import { getCorpus } from ".";
import { getSecondCoding } from "./second-coding";

/**
 * Where the two codings of the corpus of this process differ, found once for each library: hundreds of pages ask.
 *
 * @throws CorpusError with every problem, where there is one
 */
export async function getCodingDifferences(): Promise<Audit> {
  return differencesOf(await getCorpus());
}

const differencesOf = memoize(
  async (library: Library): Promise<Audit> => auditCodings(library, await getSecondCoding()),
);
