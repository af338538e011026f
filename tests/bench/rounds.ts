import type { Random } from "../random";

/**
 * Visits all contestants in each round, in an order that chance gives, so that none is always measured while the machine
 * is busy with something else.
 *
 * @returns what was measured of each, one entry a round
 */
export async function inRounds<C, M>(
  title: string,
  rounds: number,
  random: Random,
  contestants: readonly C[],
  measure: (contestant: C, round: number) => Promise<M>,
): Promise<ReadonlyMap<C, readonly M[]>> {
  const measured = new Map(contestants.map((contestant) => [contestant, [] as M[]]));
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`${title}, round ${round + 1} of ${rounds}\n`);
    for (const contestant of random.some(contestants, 1))
      measured.get(contestant)?.push(await measure(contestant, round));
  }
  return measured;
}
