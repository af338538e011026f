import type { Table } from "./table";

/** A table as a JSON array of objects with its columns as keys; lists as arrays, no value as null. */
export function formatJson({ columns, rows }: Table): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])),
  );
  return `[${objects.map((object) => `\n${JSON.stringify(object)}`).join(",")}\n]\n`;
}
