/** Rows as lines of plain text: the first columns, which are words, to the left, the others to the right. */
export function align(rows: readonly (readonly string[])[], words = 1): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, at) => pad(cell, widths[at] ?? 0, at < words)).join("  "))
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

function pad(cell: string, width: number, isLeft: boolean): string {
  return isLeft ? cell.padEnd(width) : cell.padStart(width);
}
