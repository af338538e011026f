import type { Source } from "@/lib/model/corpus";
import { capitalise } from "../words/number-word";

/** A kind of document as a sentence begins: "Working document". */
export function kindWord({ kind }: Pick<Source, "kind">): string {
  return capitalise(kind.replaceAll("-", " "));
}
