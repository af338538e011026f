import type { Adjudicated, Adjudication } from "@/lib/model/reliability/adjudication";
import { describeUnit } from "@/lib/model/reliability/coded-unit";
import { type Disagreement, NOTHING } from "@/lib/model/reliability/disagreements";
import { unit } from "./coded-units";

/** A disagreement on two units of the characters 10 to 20, in a few words: what the test cares about. */
export function adjudicated(
  sketch: Partial<Disagreement> & { readonly decided?: Partial<Adjudication> | undefined } = {},
): Adjudicated {
  const { decided, ...given } = sketch;
  const units = given.units ?? {
    first: [unit([[10, 20]])],
    second: [unit([[10, 20]], { stance: "against" })],
  };
  const verdict = (reader: "first" | "second") => {
    const [own] = units[reader];
    return own ? describeUnit(own) : NOTHING;
  };
  const disagreement: Disagreement = {
    source: "river",
    on: "unit",
    quote: { exact: "x".repeat(10), start: 10, end: 20 },
    first: verdict("first"),
    second: verdict("second"),
    fields: ["stance"],
    units,
    ...given,
  };
  const { fields: _, units: __, ...words } = disagreement;
  return {
    ...disagreement,
    adjudication: decided && { ...words, decision: "first", why: "It says so.", ...decided },
  };
}
