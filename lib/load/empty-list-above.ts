/** An empty list in brackets, alone or as the value of a key. */
const EMPTY_LIST = /^ *(?:[a-z][A-Za-z0-9]*: +)?\[ *\]\s*$/;

/**
 * The line of the empty list below which an entry was put, as happens where a list waits for its first; undefined where the
 * line begins no entry, or stands below something else.
 *
 * @param index of the line of the entry, from 0
 * @returns the number of the line, from 1
 */
export function emptyListAbove(lines: readonly string[], index: number): number | undefined {
  if (!/^ *- /.test(lines[index] ?? "")) return undefined;
  const above = lines.slice(0, index).findLastIndex((line) => !/^\s*(?:#|$)/.test(line));
  return EMPTY_LIST.test(lines[above] ?? "") ? above + 1 : undefined;
}
