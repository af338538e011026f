/** How dark a square is: a step more for every doubling, so that small and large counts can be told apart. */
export function shadeStep(count: number, steps: number): number {
  return count === 0 ? 0 : Math.min(steps, 1 + Math.floor(Math.log2(count)));
}
