/** Lists names as a sentence does: "A, B and C". */
export const nameList = new Intl.ListFormat("en-GB");

export function listNames(names: readonly string[]): string {
  return nameList.format(names);
}
