/**
 * Krippendorff's alpha for nominal data: any number of coders, of whom some may not have coded a unit (Krippendorff
 * 2011, "Computing Krippendorff's Alpha-Reliability", section C; the sums of his coincidence matrix, unit by unit).
 *
 * @param units for each unit what each coder says; undefined where a coder says nothing. Units with fewer than two
 *   values tell nothing of agreement and are left out.
 * @param weights how often each unit counts; without them, once
 * @returns undefined where alpha is not defined: without units, and where there is one value only
 */
export function krippendorffAlpha<T>(
  units: readonly (readonly (T | undefined)[])[],
  weights?: ArrayLike<number>,
): number | undefined {
  const totals = new Map<T, number>();
  let total = 0;
  let observed = 0;
  units.forEach((unit, at) => {
    const count = weights?.[at] ?? 1;
    const values = unit.filter((value) => value !== undefined);
    if (count === 0 || values.length < 2) return;
    let alike = 0; // ordered pairs of coders who say the same of this unit
    values.forEach((value, coder) => {
      totals.set(value, (totals.get(value) ?? 0) + count);
      alike += values.filter((other, otherCoder) => otherCoder !== coder && other === value).length;
    });
    total += count * values.length;
    observed += count * (values.length - alike / (values.length - 1));
  });
  const alikeByChance = [...totals.values()].reduce((sum, number) => sum + number * (number - 1), 0);
  const expected = total * (total - 1) - alikeByChance;
  return expected === 0 ? undefined : 1 - ((total - 1) * observed) / expected;
}
