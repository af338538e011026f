/** What some repetitions of one thing took, in milliseconds. */
export interface Figure {
  readonly name: string;
  readonly times: readonly number[];
}

/** The middle one; of an even number, the upper of the two in the middle, so that it is one that was measured. */
export function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

/** The time that so much of all did not take longer than. */
export function quantile(times: readonly number[], share: number): number {
  const inOrder = times.toSorted((a, b) => a - b);
  const found = inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))];
  if (found === undefined) throw new Error("Nothing was measured.");
  return found;
}

/** Lines of a table, in columns under each other. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ");
  return `${all.map(line).join("\n")}\n`;
}

/** Times as the bench prints them: median and slowest, and the median as a multiple of that of the yardstick. */
export function describeTimes({ name, times }: Figure, yardstick: Figure): readonly string[] {
  const slowest = Math.max(...times);
  const ratio = median(times) / median(yardstick.times);
  return [name, String(times.length), median(times).toFixed(0), slowest.toFixed(0), ratio.toFixed(1)];
}
