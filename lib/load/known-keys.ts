import type { z } from "zod";
import { contentFilesFor } from "@/lib/model/json-schema";
import { adjudicationSchema, codingSchema } from "@/lib/model/second-coding-schema";
import { vocabularyOf } from "@/lib/model/vocabulary";
import { partsOf } from "./schema-facts";

/** Every key that a file of a corpus may have, and whether its value is a list. */
const keys = new Map<string, boolean>();

/** Whether a word is a key of some file of a corpus. */
export function isKnownKey(word: string): boolean {
  return keys.has(word);
}

/** Whether the value of a key is a list; undefined where the key is none of ours. */
export function isListKey(key: string): boolean | undefined {
  return keys.get(key);
}

function collect(schema: unknown): void {
  const { shape, element } = partsOf(schema);
  if (element !== undefined) collect(element);
  for (const [key, value] of Object.entries(shape ?? {})) {
    keys.set(key, partsOf(value).element !== undefined);
    collect(value);
  }
}

const schemas: readonly z.ZodType[] = [
  ...contentFilesFor(vocabularyOf({})).map(({ schema }) => schema),
  codingSchema,
  adjudicationSchema,
];
for (const schema of schemas) collect(schema);
