/** How large a made-up corpus is. The same sizes and seed give the same bytes. */
export interface CorpusSizes {
  readonly seed: number;
  readonly topics: number;
  readonly measures: number;
  readonly actors: number;
  readonly sources: number;
  readonly recommendations: number;
}

/** What the app is built to carry. */
export const carried: CorpusSizes = {
  seed: 20_261_122,
  topics: 12,
  measures: 240,
  actors: 300,
  sources: 700,
  recommendations: 10_000,
};

/** How many of the actors have documents of their own; all others are only reported. */
export function authorsOf({ actors, sources }: CorpusSizes): number {
  return Math.min(Math.ceil(actors * 0.4), sources);
}

/**
 * Says why no corpus can have these sizes: each measure must be answered, each author must have a document, and whoever
 * has none must be reported.
 *
 * @throws Error with the reason
 */
export function checkSizes(sizes: CorpusSizes): void {
  const { topics, measures, actors, recommendations } = sizes;
  for (const [name, size] of Object.entries(sizes)) {
    if (!Number.isInteger(size) || size < 1) throw new Error(`${name} must be a whole number from 1.`);
  }
  if (topics > measures) throw new Error(`${topics} topics need as many measures.`);
  const needed = Math.max(measures, actors - authorsOf(sizes));
  if (recommendations < needed)
    throw new Error(`${measures} measures and ${actors} actors need ${needed} recommendations.`);
  // There are not many more actions that the words allow.
  if (measures > 2_000) throw new Error("There can be 2000 measures at most.");
}
