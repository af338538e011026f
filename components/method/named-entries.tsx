import { LinkedIds } from "@/components/ui/linked-ids";
import { recommendationAddress } from "@/lib/query/address";
import type { CorpusIndex } from "@/lib/query/corpus-index";

interface NamedEntriesProps {
  readonly text: string;
  readonly index: CorpusIndex;
}

/** What was changed, as a coder noted it: with recommendations as links, and measures and actors by their names. */
export function NamedEntries({ text, index }: NamedEntriesProps) {
  // An id that is a part of another one, or of that of a recommendation, is none.
  const named = text.replace(/(?<![a-z0-9/-])[a-z0-9]+(?:-[a-z0-9]+)*(?![a-z0-9/-])/g, (word) => {
    const name = index.measures.get(word)?.label ?? index.actors.get(word)?.name;
    return name === undefined ? word : `“${name}”`;
  });
  return <LinkedIds text={named} ids={index.recommendations} toAddress={recommendationAddress} />;
}
