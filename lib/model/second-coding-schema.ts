import { z } from "zod";
import { decisions } from "./reliability/adjudication";
import { NO_FIT, REMOVED } from "./reliability/coded-unit";
import { subjects } from "./reliability/disagreements";
import { date, id, text } from "./scalars";
import { recommendationSchema } from "./schema";
import { stances, voices } from "./vocabulary";

/**
 * The authored shapes of `content/second-coding/`: the independent second coding, the first as it stood, and what was
 * decided on their differences. Made of the same parts as the corpus, so that an id, a quote or a date is the same thing.
 */

const pastId = z
  .string()
  .refine(
    (value) => id.safeParse(value.startsWith(REMOVED) ? value.slice(REMOVED.length) : value).success,
    `must be an id, "${NO_FIT}", or "${REMOVED}" and an id that is in use no longer`,
  );

/** A recommendation as one coder found it, with no more than what two coders are compared on. */
export const codedUnitSchema = z
  .strictObject({
    quotes: recommendationSchema.shape.quotes,
    actor: pastId.describe(`Who holds the position; ${NO_FIT} where no actor fits`),
    voice: z.enum(voices).describe("Whether the author speaks, or the source tells of another"),
    stance: z.enum(stances).describe("The position towards the measure as worded"),
    topic: id.describe("The one topic that fits best"),
    measure: pastId.describe(`The measure that it answers; ${NO_FIT} where no measure fits`),
  })
  .meta({ title: "a unit" });

export const codingSchema = z
  .strictObject({
    coder: text.describe("Who coded"),
    on: date.describe("When"),
    blind: text.describe("What the coder had not seen"),
    units: z.array(codedUnitSchema).describe("In the order of the document"),
  })
  .meta({ title: "second-coding/<source>.yaml" });

export const adjudicationSchema = z
  .strictObject({
    source: id.describe("The source whose two codings differ"),
    on: z
      .enum(subjects)
      .describe("Whether a sentence carries a recommendation, or which one a passage makes"),
    quote: recommendationSchema.shape.quotes.element.describe("The exact words, as the command prints them"),
    first: text.describe("What the first coding says, as the command prints it"),
    second: text.describe("What the second coding says, as the command prints it"),
    decision: z.enum(decisions).describe("Which of the two follows the codebook"),
    why: text.describe("The reason, in one sentence"),
    changed: text.optional().describe("What was changed in the coding"),
  })
  .meta({ title: "second-coding/adjudication.yaml" });

export type AuthoredCoding = z.infer<typeof codingSchema>;
export type AuthoredCodedUnit = z.infer<typeof codedUnitSchema>;
export type AuthoredAdjudication = z.infer<typeof adjudicationSchema>;
