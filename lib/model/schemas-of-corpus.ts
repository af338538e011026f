import { z } from "zod";
import { actorSchema, corpusSchema, recommendationSchema, sourceSchema } from "./schema";
import { idsOf, type Vocabulary, vocabularyOf } from "./vocabulary";

/** The schemas that hold words of which a corpus may have a list of its own. */
export type CorpusSchemas = ReturnType<typeof schemasFor>;

/**
 * The lists of words of a corpus, as far as they are right, whatever else is wrong in corpus.yaml.
 *
 * @param data what corpus.yaml holds
 */
export function vocabularyIn(data: unknown): Vocabulary {
  const given = new Map<string, unknown>(
    typeof data === "object" && data !== null ? Object.entries(data) : [],
  );
  const { horizons, sourceKinds, actorKinds } = corpusSchema.shape;
  return vocabularyOf({
    horizons: horizons.safeParse(given.get("horizons")).data,
    sourceKinds: sourceKinds.safeParse(given.get("sourceKinds")).data,
    actorKinds: actorKinds.safeParse(given.get("actorKinds")).data,
  });
}

/** The schemas with the words that a corpus has. A schema that is made anew has to be given its title and description again. */
export function schemasFor({ horizons, sourceKinds, actorKinds }: Vocabulary) {
  const { horizon } = recommendationSchema.shape;
  const { recommendations } = sourceSchema.shape;
  const recommendation = recommendationSchema
    .extend({
      horizon: wordOf(horizons, horizon)
        .optional()
        .meta({ ...horizon.meta() }),
    })
    .meta({ ...recommendationSchema.meta() });
  return {
    actor: actorSchema
      .extend({ kind: wordOf(actorKinds, actorSchema.shape.kind) })
      .meta({ ...actorSchema.meta() }),
    source: sourceSchema
      .extend({
        kind: wordOf(sourceKinds, sourceSchema.shape.kind),
        recommendations: z
          .array(recommendation)
          .default([])
          .meta({ ...recommendations.meta() }),
      })
      .meta({ ...sourceSchema.meta() }),
    recommendation,
  };
}

function wordOf(terms: Vocabulary["horizons"], schema: z.ZodType) {
  return z.enum(idsOf(terms)).meta({ ...schema.meta() });
}
