import type { Library } from "@/lib/model/corpus";
import { prepareText } from "@/lib/model/prepared-text";
import type { Audit } from "@/lib/model/reliability/adjudication";
import { unitsOf } from "@/lib/model/reliability/coded-unit";
import { settledSelector } from "@/lib/model/settled-selector";
import { FIRST_FOLDER } from "./second-coding";
import { writeYaml } from "./write-yaml";

/** A file that keeps the coding of a source as it stands. */
interface FrozenCoding {
  /** Path from the corpus folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The coding of each source as it stands, reduced to what a second coding is compared with. */
export function freezeCodings({ corpus, texts }: Library): readonly FrozenCoding[] {
  return corpus.sources.flatMap(({ id, coded }) => {
    const source = texts[id];
    if (!source) return [];
    const text = prepareText(source.text);
    const coding = {
      coder: "The first coding",
      on: coded.on,
      blind: "Any second coding of this source",
      units: unitsOf(corpus, id).map((unit) => {
        return { ...unit, quotes: unit.quotes.map((quote) => settledSelector(text, quote)) };
      }),
    };
    return [{ file: `${FIRST_FOLDER}/${id}.yaml`, text: writeYaml(coding) }];
  });
}

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
