import { z } from "zod";
import { date, language, text } from "./scalars";

/** The authored shapes of the lists that a corpus can do without. */

/** What is looked for in texts, letter by letter. */
const wordOrPhrase = text
  .regex(/[\p{L}\p{N}]/u, "must hold a letter")
  .regex(/^[^*＊﹡∗⁎]*\*?$/u, "may hold a star * only at its end")
  .describe("A word or phrase; a final * stands for any ending");

export const markerSchema = z
  .strictObject({
    marker: wordOrPhrase,
    language: language.describe("Language of the sources that it applies to; en applies to en-GB as well"),
    reason: text.describe("Why it may mark a recommendation"),
  })
  .meta({ title: "markers.yaml" });

export const loadedWordSchema = z
  .strictObject({
    word: wordOrPhrase,
    reason: text.describe("What it does beyond reporting"),
    instead: text.optional().describe("What may be written instead"),
  })
  .meta({ title: "loaded-words.yaml" });

export const movedSchema = z
  .strictObject({
    from: z.string().min(1).describe("An id that was given up: renamed, or merged into another"),
    to: z.string().min(1).describe("The id that stands for it now"),
  })
  .meta({ title: "moved.yaml" });

export const releaseSchema = z
  .strictObject({
    version: text.describe("Version of the data, as corpus.yaml states it while it is the newest"),
    codebook: text.describe("Version of the coding rules by which it was coded"),
    date: date.describe("When it was published"),
    summary: text.describe("What it is, in a sentence"),
    changes: z
      .array(text)
      .default([])
      .describe("What changed from the version before, one sentence or more each"),
  })
  .meta({ title: "changes.yaml" });

export type Marker = Readonly<z.infer<typeof markerSchema>>;
export type LoadedWord = Readonly<z.infer<typeof loadedWordSchema>>;
/** A published version of the data. */
export type Release = Readonly<z.infer<typeof releaseSchema>>;
export type Moved = Readonly<z.infer<typeof movedSchema>>;
