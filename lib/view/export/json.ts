import { inChunks } from "./chunks";
import type { Table } from "./table";

/** A table as a JSON array of objects with its columns as keys, piece by piece; lists as arrays, no value as null. */
export function* jsonChunks({ columns, rows }: Table): Generator<string> {
  let before = "[";
  for (const some of inChunks(rows)) {
    const objects = some.map((row) =>
      JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]))),
    );
    yield `${before}\n${objects.join(",\n")}`;
    before = ",";
  }
  yield rows.length === 0 ? "[\n]\n" : "\n]\n";
}
