import type { Library } from "@/lib/model/corpus";
import type { Audit } from "@/lib/model/reliability/adjudication";
import { auditCodings } from "@/lib/model/reliability/reliability";
import { getCorpus } from ".";
import { getSecondCoding } from "./second-coding";

const audits = new WeakMap<Library, Promise<Audit>>();

/**
 * Where the two codings of the corpus of this process differ, found once for each library: hundreds of pages ask.
 *
 * @throws CorpusError with every problem, where there is one
 */
export async function getAudit(): Promise<Audit> {
  const library = await getCorpus();
  const known = audits.get(library);
  if (known) return known;
  const audit = getSecondCoding().then((coding) => auditCodings(library, coding));
  audits.set(library, audit);
  return audit;
}
