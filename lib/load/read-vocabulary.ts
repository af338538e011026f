import { vocabularyIn } from "@/lib/model/schemas-of-corpus";
import type { Vocabulary } from "@/lib/model/vocabulary";
import { readYaml } from "./lists";

/** The lists of words of a corpus folder: those of corpus.yaml, and the default ones where it has none that is right. */
export async function readVocabulary(root: string): Promise<Vocabulary> {
  const { yaml } = await readYaml(root, "content/corpus.yaml");
  return vocabularyIn(yaml?.data);
}
