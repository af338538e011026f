import type { Adjudicated, Decision } from "@/lib/model/reliability/adjudication";
import { comparedFields } from "@/lib/model/reliability/coded-unit";
import type { Disagreement } from "@/lib/model/reliability/disagreements";

/** On what two readings differ. Two that are the same unit can differ in several fields. */
export const disagreementKinds = ["sentence", "split", ...comparedFields] as const;
type DisagreementKind = (typeof disagreementKinds)[number];

export const kindLabels: Readonly<Record<DisagreementKind, string>> = {
  sentence: "Whether there is a recommendation",
  split: "One recommendation or several",
  actor: "Actor",
  voice: "Voice",
  stance: "Stance",
  topic: "Topic",
  measure: "Measure",
};

/** Whose reading was found to follow the codebook, or that nobody has decided yet. */
export const outcomes = ["first", "second", "both", "neither", "open"] as const;
export type Outcome = Decision | "open";

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  first: "For the first",
  second: "For the second",
  both: "For both",
  neither: "For neither",
  open: "Not yet decided",
};

export function kindsOf({ on, fields }: Disagreement): readonly DisagreementKind[] {
  if (on === "sentence") return ["sentence"];
  return fields.length === 0 ? ["split"] : fields;
}

export function outcomeOf({ adjudication }: Adjudicated): Outcome {
  return adjudication?.decision ?? "open";
}
