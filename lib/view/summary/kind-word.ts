import type { CorpusMeta, Source } from "@/lib/model/corpus";
import { labelOf, vocabularyOf } from "@/lib/model/vocabulary";
import { capitalise } from "../words/number-word";

/** A kind of document as a sentence begins: "Working document". */
export function kindWord({ kind }: Pick<Source, "kind">, meta: CorpusMeta): string {
  return capitalise(labelOf(kind, vocabularyOf(meta).sourceKinds));
}
