import { z } from "zod";
import { foldText } from "./fold-text";
import { date, exact, ID_MAX, id, language, sha256, text, webAddress } from "./scalars";
import { ownWords } from "./term-schema";
import { actorKinds, explicitnesses, horizons, sourceKinds, stances, voices } from "./vocabulary";

/**
 * The authored shapes: what people may write in `content/`. Strict everywhere, so that a misspelt key is an error and
 * never a silent "no position". The terms are those of the codebook. `describe` texts are the field tables of
 * content/README.md; a test keeps both in step.
 */

/** The characters of a passage, and what comes before and after where they alone do not settle which place is meant. */
const selector = {
  exact: exact.describe("The characters of the source"),
  prefix: exactContext("Characters just before, where the exact text occurs more than once"),
  suffix: exactContext("Characters just after, where the exact text occurs more than once"),
};

function exactContext(description: string) {
  return z.string().min(1, "must not be empty").optional().describe(description);
}

export const corpusSchema = z
  .strictObject({
    title: text.describe("Name of the corpus; the site's name"),
    subtitle: text.optional().describe("One line beside the title"),
    description: text.describe("What the corpus holds, in a sentence or two"),
    licence: text.describe("On what terms the coding may be used"),
    site: webAddress.optional().describe("Address at which the site is published; makes permalinks absolute"),
    repository: webAddress.optional().describe("Address of the repository that holds these files"),
    codebookVersion: text.describe("Version of the coding rules"),
    dataVersion: text.describe("Version of the coding"),
    horizons: ownWords("The horizons that a recommendation may have, instead of the default ones"),
    sourceKinds: ownWords("The kinds of sources, instead of the default ones"),
    actorKinds: ownWords("The kinds of actors, instead of the default ones"),
  })
  .meta({ title: "corpus.yaml" });

/** Words under which readers look for a topic or measure. They are not shown unless somebody searches for them. */
const also = z
  .array(text)
  .min(1, "must hold a word")
  .refine((words) => new Set(words.map(foldText)).size === words.length, "must not hold a word twice")
  .optional()
  .describe("Other words by which a search finds it");

export const topicSchema = z
  .strictObject({
    id: id.describe("Unique among topics"),
    label: text.describe("Name, in sentence case"),
    short: text.describe("Name where there is little room"),
    definition: text.describe("What the topic holds"),
    also,
  })
  .meta({ title: "topics.yaml" });

export const groupSchema = z
  .strictObject({
    id: id.describe("Unique among groups and actors"),
    label: text.describe("Name, in sentence case"),
    short: text.describe("Name in the head of a column"),
    definition: text.describe("Who belongs to it, by what the documents say of them"),
  })
  .meta({ title: "groups.yaml" });

export const actorSchema = z
  .strictObject({
    id: id.describe("Unique among actors"),
    name: text.describe("Full name, without an article"),
    short: text.describe("Name in the head of a column"),
    kind: z.enum(actorKinds).describe("What the actor is"),
    parent: id.optional().describe("The actor that this one belongs to"),
    group: id.optional().describe("The group into whose column it folds while others alone report it"),
    description: text.describe("Who they are, without a verdict"),
  })
  .meta({ title: "actors.yaml" });

export const measureSchema = z
  .strictObject({
    id: id.describe("Unique among measures"),
    topic: id.describe("The topic under which its row stands"),
    label: text.describe("The action, worded so that one can be for it or against it"),
    definition: text.describe("What counts, and what belongs elsewhere"),
    also,
  })
  .meta({ title: "measures.yaml" });

/** A passage: its characters, or these with what stands around them. */
export const quoteSchema = z.union([exact, z.strictObject(selector)]);

export const recommendationSchema = z
  .strictObject({
    id: z
      .string()
      .max(2 * ID_MAX, `must have at most ${2 * ID_MAX} characters`)
      .regex(/^[a-z0-9-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be the source's id, a slash and a few words")
      .describe("The source's id, a slash, a few words; unique in the corpus and stable"),
    actor: id.optional().describe("Who holds the position; default: the source's author"),
    voice: z
      .enum(voices)
      .default("own")
      .describe("Whether the author speaks, or the source tells of another"),
    measure: id.describe("The measure that it answers"),
    stance: z.enum(stances).describe("The position towards the measure as worded"),
    condition: text.optional().describe("The stated condition; required with conditional, and only then"),
    topics: z.array(id).default([]).describe("Topics beyond the measure's own"),
    statement: text.describe("One neutral sentence that says no more than the quotes"),
    addressees: z.array(id).default([]).describe("Actors who are to act"),
    beneficiaries: z.array(id).default([]).describe("Actors whom it is to serve, where the source says so"),
    horizon: z.enum(horizons).optional().describe("When, where the source says so"),
    explicitness: z.enum(explicitnesses).default("explicit").describe("Whether it is said or implied"),
    quotes: z
      .array(quoteSchema)
      .min(1, "must hold at least one quote")
      .describe("The exact words, once or more"),
    memo: text.optional().describe("The coder's reason, where the decision was hard"),
  })
  .meta({ title: "a recommendation" });

export const setAsideSchema = z
  .strictObject({
    ...selector,
    reason: text.describe(
      "Why it is no recommendation: forecast, description, history, experience, restates, or a few words",
    ),
  })
  .meta({ title: "a passage that was set aside" });

/** The file from which a seed was made, which stands beside it. */
const originalSchema = z.strictObject({
  file: z
    .string()
    .regex(/^[^/\\]+$/, "must be the name of a file in seeds/")
    .describe("Name of the file in `seeds/`"),
  sha256: sha256.describe("SHA-256 of its bytes"),
  pages: z
    .array(z.number().int().min(0))
    .min(1, "must hold at least one page")
    .refine(
      (pages) => pages.every((at, index) => at >= (pages[index - 1] ?? at)),
      "must be in ascending order",
    )
    .optional()
    .describe("Where each page begins in the seed, in code points from 0; `npm run new` writes it"),
});

export const sourceSchema = z
  .strictObject({
    title: text.describe("Title of the document"),
    author: id.describe("The actor who speaks in it; default actor of its recommendations"),
    coauthors: z.array(id).default([]).describe("Further actors who speak for themselves in it"),
    publisher: text.optional().describe("Who published this copy"),
    date: date.describe("Date of the text itself"),
    published: date.optional().describe("Date of this copy, if different"),
    kind: z.enum(sourceKinds).describe("What kind of text it is"),
    language: language.describe("Language of the text, as a BCP 47 tag"),
    url: webAddress.optional().describe("Where the original stands"),
    fullText: z
      .boolean()
      .default(true)
      .describe("Whether readers see the whole text or quoted passages only"),
    sha256: sha256.describe("SHA-256 of the seed's bytes"),
    original: originalSchema.optional().describe("The file that the seed was made from, such as a PDF"),
    coded: z
      .strictObject({
        complete: z.boolean().describe("Whether the whole document has been read and coded"),
        on: date.describe("When the coding was finished"),
        chapters: z
          .array(text)
          .optional()
          .describe("Headings of the chapters that have been coded in full, while the whole has not"),
      })
      .describe("State of the coding"),
    note: text.optional().describe("Where the metadata was inferred, and from what"),
    recommendations: z.array(recommendationSchema).default([]).describe("In the order of the document"),
    setAside: z
      .array(setAsideSchema)
      .default([])
      .describe("Passages that look like recommendations and are none"),
  })
  .meta({ title: "sources/<source>.yaml" });

export type AuthoredCorpus = z.infer<typeof corpusSchema>;
export type AuthoredSource = z.infer<typeof sourceSchema>;
export type AuthoredSourceHead = Omit<AuthoredSource, "recommendations" | "setAside">;
export type AuthoredRecommendation = z.infer<typeof recommendationSchema>;
export type AuthoredSetAside = z.infer<typeof setAsideSchema>;
export type Topic = Readonly<z.infer<typeof topicSchema>>;
export type ActorGroup = Readonly<z.infer<typeof groupSchema>>;
export type Actor = Readonly<z.infer<typeof actorSchema>>;
export type Measure = Readonly<z.infer<typeof measureSchema>>;
