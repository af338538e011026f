/**
 * Cohen's kappa: how much two coders agree beyond what their own habits would bring about by chance (Cohen 1960, "A
 * Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20, 37-46).
 *
 * @param pairs what the first and the second coder say of each item
 * @param weights how often each pair counts; without them, once
 * @returns undefined where kappa is not defined: without items, and where both always say the same one thing, which
 *   chance explains as well
 */
export function cohenKappa<T>(
  pairs: readonly (readonly [T, T])[],
  weights?: ArrayLike<number>,
): number | undefined {
  const firsts = new Map<T, number>();
  const seconds = new Map<T, number>();
  let items = 0;
  let agreed = 0;
  pairs.forEach(([first, second], at) => {
    const count = weights?.[at] ?? 1;
    firsts.set(first, (firsts.get(first) ?? 0) + count);
    seconds.set(second, (seconds.get(second) ?? 0) + count);
    items += count;
    if (first === second) agreed += count;
  });
  let expected = 0;
  for (const [value, count] of firsts) expected += count * (seconds.get(value) ?? 0);
  // (po - pe) / (1 - pe), both halves times the square of the number of items: whole numbers, so that 0 is 0.
  const possible = items ** 2 - expected;
  return possible === 0 ? undefined : (agreed * items - expected) / possible;
}
