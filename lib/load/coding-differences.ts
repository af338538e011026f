import type { Library } from "@/lib/model/corpus";
import type { Audit } from "@/lib/model/reliability/adjudication";
import { auditCodings } from "@/lib/model/reliability/reliability";
import { getCorpus } from ".";
import { getSecondCoding } from "./second-coding";

const known = new WeakMap<Library, Promise<Audit>>();

/**
 * Where the two codings of the corpus of this process differ. Kept for each library, since hundreds of pages ask for it.
 *
 * @throws CorpusError with every problem, where there is one
 */
export async function getCodingDifferences(): Promise<Audit> {
  const library = await getCorpus();
  const earlier = known.get(library);
  if (earlier) return earlier;
  const differences = getSecondCoding().then((coding) => auditCodings(library, coding));
  known.set(library, differences);
  return differences;
}
