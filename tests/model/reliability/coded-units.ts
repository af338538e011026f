import type { CodedUnit } from "@/lib/model/reliability/coded-unit";

/** A unit in a few words: where it is quoted, as pairs of start and end, and what the test cares about. */
export function unit(
  stretches: readonly (readonly [number, number])[],
  fields: Partial<Omit<CodedUnit, "quotes">> = {},
): CodedUnit {
  return {
    quotes: stretches.map(([start, end]) => ({ exact: "x".repeat(end - start), start, end })),
    actor: "forum",
    voice: "own",
    stance: "for",
    topic: "water",
    measure: "close-weirs",
    ...fields,
  };
}
