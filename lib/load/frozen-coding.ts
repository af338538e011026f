import type { Library } from "@/lib/model/corpus";
import { prepareText } from "@/lib/model/prepared-text";
import { unitsOf } from "@/lib/model/reliability/coded-unit";
import { settledSelector } from "@/lib/model/settled-selector";
import { FIRST_FOLDER } from "./second-coding";
import { writeYaml } from "./write-yaml";

/** A file that keeps the coding of a source as it stands. */
export interface FrozenCoding {
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
