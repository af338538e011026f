import { z } from "zod";
import { actorKinds, explicitnesses, horizons, sourceKinds, stances, voices } from "./vocabulary";

/**
 * The authored shapes: what people may write in `content/`. Strict everywhere, so that a misspelt key is an error and
 * never a silent "no position". The terms are those of the codebook. `describe` texts are the field tables of
 * content/README.md; a test keeps both in step.
 */

/** An id, as file name, key and part of an address: lower case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ID_MAX = 60; // longer ids do not fit a file name, an address and a CSV header comfortably

const text = z.string().trim().min(1, "must not be empty");
const id = z
  .string()
  .max(ID_MAX, `must have at most ${ID_MAX} characters`)
  .regex(idPattern, "must be lower case words joined by hyphens");

/** A year, a month or a day, as in ISO 8601. YAML reads a bare year as a number, so numbers are taken as well. */
const date = z.preprocess(
  (value) => (Number.isInteger(value) ? String(value) : value),
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be a year, a month or a day: 2031, 2031-05 or 2031-05-04")
    .refine(isCalendarDate, "is not a date of the calendar"),
);

function isCalendarDate(value: string): boolean {
  const [year, month = "01", day = "01"] = value.split("-");
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}

const webAddress = z
  .string()
  .refine(
    (value) => /^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value),
    "must be an http or https address",
  );

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
  })
  .meta({ title: "corpus.yaml" });

export const topicSchema = z
  .strictObject({
    id: id.describe("Unique among topics"),
    label: text.describe("Name, in sentence case"),
    short: text.describe("Name where there is little room"),
    definition: text.describe("What the topic holds"),
  })
  .meta({ title: "topics.yaml" });

export const actorSchema = z
  .strictObject({
    id: id.describe("Unique among actors"),
    name: text.describe("Full name, without an article"),
    short: text.describe("Name in the head of a column"),
    kind: z.enum(actorKinds).describe("What the actor is"),
    parent: id.optional().describe("The actor that this one belongs to"),
    description: text.describe("Who they are, without a verdict"),
  })
  .meta({ title: "actors.yaml" });

export const measureSchema = z
  .strictObject({
    id: id.describe("Unique among measures"),
    topic: id.describe("The topic under which its row stands"),
    label: text.describe("The action, worded so that one can be for it or against it"),
    definition: text.describe("What counts, and what belongs elsewhere"),
  })
  .meta({ title: "measures.yaml" });

const quote = z.union([
  text,
  z.strictObject({
    exact: text.describe("The characters of the source"),
    prefix: z
      .string()
      .min(1)
      .optional()
      .describe("Characters just before, where the exact text occurs more than once"),
    suffix: z
      .string()
      .min(1)
      .optional()
      .describe("Characters just after, where the exact text occurs more than once"),
  }),
]);

export const recommendationSchema = z
  .strictObject({
    id: z
      .string()
      .max(2 * ID_MAX)
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
    quotes: z.array(quote).min(1, "must hold at least one quote").describe("The exact words, once or more"),
    memo: text.optional().describe("The coder's reason, where the decision was hard"),
  })
  .meta({ title: "a recommendation" });

export const setAsideSchema = z
  .strictObject({
    exact: text.describe("The characters of the source"),
    prefix: z
      .string()
      .min(1)
      .optional()
      .describe("Characters just before, where the exact text occurs more than once"),
    suffix: z
      .string()
      .min(1)
      .optional()
      .describe("Characters just after, where the exact text occurs more than once"),
    reason: text.describe(
      "Why it is no recommendation: forecast, description, history, experience, restates, or a few words",
    ),
  })
  .meta({ title: "a passage that was set aside" });

export const sourceSchema = z
  .strictObject({
    title: text.describe("Title of the document"),
    author: id.describe("The actor who speaks in it; default actor of its recommendations"),
    coauthors: z.array(id).default([]).describe("Further actors who speak for themselves in it"),
    publisher: text.optional().describe("Who published this copy"),
    date: date.describe("Date of the text itself"),
    published: date.optional().describe("Date of this copy, if different"),
    kind: z.enum(sourceKinds).describe("What kind of text it is"),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag such as en or pt-BR")
      .describe("Language of the text, as a BCP 47 tag"),
    url: webAddress.optional().describe("Where the original stands"),
    fullText: z
      .boolean()
      .default(true)
      .describe("Whether readers see the whole text or quoted passages only"),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits")
      .describe("SHA-256 of the seed's bytes"),
    coded: z
      .strictObject({
        complete: z.boolean().describe("Whether the whole document has been read and coded"),
        on: date.describe("When the coding was finished"),
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

export const markerSchema = z
  .strictObject({
    marker: text.describe("A word or phrase; a final * stands for any ending"),
    language: text.describe("Language of the sources that it applies to"),
    reason: text.describe("Why it may mark a recommendation"),
  })
  .meta({ title: "markers.yaml" });

export const movedSchema = z
  .strictObject({
    from: z.string().min(1).describe("An id that was given up: renamed, or merged into another"),
    to: z.string().min(1).describe("The id that stands for it now"),
  })
  .meta({ title: "moved.yaml" });

export type AuthoredCorpus = z.infer<typeof corpusSchema>;
export type AuthoredSource = z.infer<typeof sourceSchema>;
export type AuthoredRecommendation = z.infer<typeof recommendationSchema>;
export type AuthoredQuote = z.infer<typeof quote>;
export type Topic = Readonly<z.infer<typeof topicSchema>>;
export type Actor = Readonly<z.infer<typeof actorSchema>>;
export type Measure = Readonly<z.infer<typeof measureSchema>>;
export type Marker = Readonly<z.infer<typeof markerSchema>>;
export type Moved = Readonly<z.infer<typeof movedSchema>>;
