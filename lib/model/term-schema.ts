import { z } from "zod";
import { id, text } from "./scalars";

/** A word of a list of the corpus's own. */
export const termSchema = z
  .strictObject({
    id: id.describe("The word, as the files use it"),
    label: text.describe("The word as readers see it, in lower case"),
    definition: text.describe("What it means"),
  })
  .meta({ title: "a word of a list of its own" });

/** A list that takes the place of a default one. */
export function ownWords(description: string) {
  return z
    .array(termSchema)
    .min(1, "must hold at least one word")
    .refine(
      (terms) => new Set(terms.map((term) => term.id)).size === terms.length,
      "must not hold an id twice",
    )
    .optional()
    .describe(description);
}
