import { ComparisonTable } from "@/components/method/comparison-table";
import { COMPARABLE_MIN } from "@/lib/query/comparison";
import { numberWord } from "@/lib/view/words/numbers";

/** The rule by which measures are sorted and counted, and the same as a table, which the rule itself fills in. */
export function ComparisonRule() {
  return (
    <section
      id="rule"
      aria-labelledby="rule-title"
      className="mt-11 grid grid-cols-[minmax(0,68ch)_auto] items-start justify-start gap-x-14 gap-y-2 border-rule border-t pt-3.5 max-lg:grid-cols-1"
    >
      <h2 id="rule-title" className="col-span-full font-semibold text-[17px]">
        How it is counted
      </h2>
      <div className="grid gap-2 text-[15px] leading-6">
        <p>
          A measure is shared where both take a position on it, themselves or as told by others. They{" "}
          <strong className="font-semibold">agree</strong> where both are for it, or both against. They{" "}
          <strong className="font-semibold">differ</strong> where one is for it, with or without a condition,
          and the other against. Every other two stances are{" "}
          <strong className="font-semibold">in between</strong>: a condition beside a plain for, two
          conditions, which need not be the same, or one that is mixed or takes no side.
        </p>
        <p>
          Of three to six, a measure is shared where two or more take a position; the rest are left aside, for
          silence neither joins an agreement nor breaks one. They differ where any two differ, agree where
          every two agree, and are in between otherwise.
        </p>
        <p>
          An empty cell is silent (a source of the actor’s own was read in full and holds no position), not
          yet read in full (there is a source of the actor’s own, which is still being read) or not on file
          (there is none). None of these is ever counted as a position. With fewer than{" "}
          {numberWord(COMPARABLE_MIN)} shared measures the page says that there is too little to go on. No
          percentage is given, for it would hide how few or many measures it is made of.
        </p>
      </div>
      <ComparisonTable />
    </section>
  );
}
