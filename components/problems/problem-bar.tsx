import { ChevronDown } from "lucide-react";
import type { PlacedProblem } from "@/lib/model/draft";
import { count } from "@/lib/query/count-noun";
import { stretchFragment } from "@/lib/view/reader/fragment";
import { ProblemEntry } from "./problem-entry";

/** Above every page of a corpus at work: how many problems it has, a list of them to open, and the way to what is left to code. */
export function ProblemBar({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <section
      aria-label="Problems in this coding"
      className="relative border-rule border-b bg-sunk px-(--page-x) py-1.5 print:hidden"
    >
      {/* It can be opened before the page answers. */}
      <details className="group" suppressHydrationWarning>
        <summary className="inline-flex min-h-7 items-center gap-1.5 font-medium">
          {count(problems.length, "problem")} in this coding
          <ChevronDown size={14} strokeWidth={2} aria-hidden="true" className="group-open:rotate-180" />
        </summary>
        <ol className="mt-1 mb-2 grid max-h-[50vh] max-w-[920px] gap-2.5 overflow-y-auto overscroll-contain">
          {problems.map((problem, at) => (
            // Two problems may be alike in all that is told of them.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <li key={at} className="border-against border-l-2 pl-3">
              <ProblemEntry problem={problem} />
              {problem.passage && (
                <a className="link inline-block min-h-6" href={passageAddress(problem.passage)}>
                  Show the passage
                </a>
              )}
            </li>
          ))}
        </ol>
      </details>
      <a className="link absolute top-1.5 right-(--page-x) leading-7" href="/todo">
        Left to code
      </a>
    </section>
  );
}

function passageAddress({ source, start }: NonNullable<PlacedProblem["passage"]>): string {
  return `/sources/${source}#${stretchFragment(start, start + 1)}`;
}
