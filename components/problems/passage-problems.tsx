import type { PlacedProblem } from "@/lib/model/draft";
import { ProblemEntry } from "./problem-entry";

/** What is wrong with the coding of a paragraph, above it. */
export function PassageProblems({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul
      aria-label="Problems in the coding of this paragraph"
      className="col-start-1 mt-1 mb-2.5 grid gap-1.5 border-against border-l-2 bg-sunk px-3 py-2 font-sans text-[13px] lining-nums leading-[18px] print:hidden"
    >
      {problems.map((problem, at) => (
        // Two problems may be alike in all that is told of them.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
        <li key={at}>
          <ProblemEntry problem={problem} />
        </li>
      ))}
    </ul>
  );
}
