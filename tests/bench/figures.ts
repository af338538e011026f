/** The middle one; of an even number, the mean of the two in the middle. */
export function median(times: readonly number[]): number {
  const inOrder = times.toSorted((a, b) => a - b);
  const [low, high] = [inOrder[Math.ceil(times.length / 2) - 1], inOrder[Math.floor(times.length / 2)]];
  if (low === undefined || high === undefined) throw new Error("Nothing was measured.");
  return (low + high) / 2;
}

/** The time that 95 of 100 did not take longer than. */
export function p95(times: readonly number[]): number {
  const found = times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1];
  if (found === undefined) throw new Error("Nothing was measured.");
  return found;
}

export const slowest = (times: readonly number[]) => Math.max(...times);

/** The time of one as a multiple of that of another: compared within each round, then the median of the rounds. */
export function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((time, round) => time / (theirs[round] ?? Number.NaN)));
}

/** A line of a table: one figure a round, in milliseconds, from what was measured in it. */
export interface Metric<M> {
  readonly name: string;
  readonly of: (measured: M) => number;
}

/**
 * A table in Markdown: the median time of each contestant, and for all but the first, in brackets, the time of the first as
 * a multiple of it.
 */
export function compareTable<M>(
  metrics: readonly Metric<M>[],
  contestants: readonly (readonly [name: string, rounds: readonly M[]])[],
): readonly (readonly string[])[] {
  const [, ours = []] = contestants[0] ?? [];
  const rows = metrics.map(({ name, of }) => [
    name,
    ...contestants.map(([, rounds], at) => {
      const times = rounds.map(of);
      const share = at === 0 ? "" : ` (${ratio(ours.map(of), times).toFixed(2)})`;
      return `${median(times).toFixed(median(times) < 10 ? 1 : 0)}${share}`;
    }),
  ]);
  return [["Milliseconds", ...contestants.map(([name]) => name)], ...rows];
}

/** Lines of Markdown; the first row is the head. */
export function formatTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = head.map((_, at) => (at === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");
}
