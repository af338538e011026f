import { type Outcome, outcomeLabels, outcomeOf } from "@/lib/view/method/disagreement-kind";
import type { Numbered } from "@/lib/view/method/disagreement-list";
import type { Tally } from "@/lib/view/method/disagreement-tally";
import "./decision-choice.css";

/** What a reader may choose to see: all, those with one decision, those for which the coding was changed. */
type DecisionChoice = "all" | Outcome | "changed";

/** The choices under which a disagreement is shown, besides that of all. */
export function choicesOf({ disagreement }: Numbered): readonly DecisionChoice[] {
  const isChanged = disagreement.adjudication?.changed !== undefined;
  return [outcomeOf(disagreement), ...(isChanged ? (["changed"] as const) : [])];
}

interface DecisionChoiceBarProps {
  readonly tally: Tally;
  readonly changed: number;
}

/**
 * The choice of which disagreements are shown. The style sheet does the rest (decision-choice.css), so that it works without
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
    <form className="max-w-[760px] print:hidden" autoComplete="off">
      <fieldset>
        <legend className="mb-1 text-ink2">Show</legend>
        {choices.map(({ value, label, count }) => (
          <label key={value} className="mr-[18px] inline-flex min-h-7 cursor-pointer items-center gap-1.5">
            <input
              type="radio"
              name="show"
              id={`show-${value}`}
              value={value}
              className="accent-(--color-accent)"
              defaultChecked={value === "all"}
            />
            {label} <span className="text-ink2">{count}</span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}
