import type { PlacedProblem } from "@/lib/model/draft";
import { count } from "@/lib/query/describe";
import { stretchFragment } from "@/lib/view/reader/fragment";
import { ProblemEntry } from "./problem-entry";

/** Above every page of a corpus at work: how many problems it has, and a list of them to open. */
export function ProblemBar({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <details className="border-rule border-b bg-sunk px-(--page-x) py-2 print:hidden">
      <summary className="font-medium">{count(problems.length, "problem")} in this coding</summary>
      <ol className="mt-2 grid max-h-[50vh] gap-2 overflow-y-auto">
        {problems.map((problem, at) => (
          // Two problems may be alike in all that is told of them.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={at}>
            <ProblemEntry problem={problem} />
            {problem.passage && (
              <a className="link" href={passageAddress(problem.passage)}>
                Show the passage
              </a>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function passageAddress({ source, start }: NonNullable<PlacedProblem["passage"]>): string {
  return `/sources/${source}#${stretchFragment(start, start + 1)}`;
}
