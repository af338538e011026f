import { type Outcome, outcomeLabels } from "@/lib/view/method/disagreement-kind";
import type { Tally } from "@/lib/view/method/disagreement-tally";

/** What a reader may choose to see: all, those with one decision, those for which the coding was changed. */
export type DecisionChoice = "all" | Outcome | "changed";

interface DecisionChoiceBarProps {
  readonly tally: Tally;
  readonly changed: number;
}

/**
 * The choice of which disagreements are shown. The style sheet does the rest (disagreements.css), so that it works without
 * the script of the page.
 */
export function DecisionChoiceBar({ tally, changed }: DecisionChoiceBarProps) {
  const choices: readonly {
    readonly value: DecisionChoice;
    readonly label: string;
    readonly count: number;
  }[] = [
    { value: "all", label: "All", count: tally.all.all },
    ...tally.outcomes.map((value) => ({
      value,
      label: outcomeLabels[value],
      count: tally.all.decided[value],
    })),
    { value: "changed", label: "Coding changed", count: changed },
  ];
  return (
    // A browser that remembers the choice would hide what an address leads to.
    <form className="decision-choice" autoComplete="off">
      <fieldset>
        <legend>Show</legend>
        {choices.map(({ value, label, count }) => (
          <label key={value}>
            <input
              type="radio"
              name="show"
              id={`show-${value}`}
              value={value}
              defaultChecked={value === "all"}
            />
            {label} <span>{count}</span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}
