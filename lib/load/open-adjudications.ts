import type { Library } from "@/lib/model/corpus";
import { prepareText } from "@/lib/model/prepared-text";
import type { Audit } from "@/lib/model/reliability/adjudication";
import { settledSelector } from "@/lib/model/settled-selector";
import { writeYaml } from "./write-yaml";

/** The disagreements on which nothing has been decided yet, as entries of adjudication.yaml that wait for a decision. */
export function writeOpenAdjudications({ texts }: Library, { disagreements }: Audit): string {
  const prepared = new Map(Object.entries(texts).map(([id, { text }]) => [id, prepareText(text)]));
  const open = disagreements.flatMap(({ source, on, quote, first, second, adjudication }) => {
    const text = prepared.get(source);
    if (adjudication !== undefined || !text) return [];
    return [{ source, on, quote: settledSelector(text, quote), first, second, decision: null, why: null }];
  });
  // An empty list would be written as [], which cannot be appended to a file.
  return open.length === 0 ? "" : writeYaml(open);
}
