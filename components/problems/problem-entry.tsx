import type { PlacedProblem } from "@/lib/model/draft";

/** One problem of a coding: where, what, and what to do. */
export function ProblemEntry({ problem }: { readonly problem: PlacedProblem }) {
  const { file, line, column, code, message, remedy, severity = "error" } = problem;
  return (
    <>
      <span className="text-ink2 text-xs">
        {file}:{line}:{column} {code}
        {severity === "warning" && " (warning)"}
      </span>
      <span className="block wrap-anywhere">
        {message} <span className="text-ink2">{remedy}</span>
      </span>
    </>
  );
}
