import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import type { ColumnType, Table, TableValue } from "./table";

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

/**
 * A table as an Apache Parquet file, the same bytes for the same table: texts as UTF8, whole numbers as INT32, lists as LIST
 * of UTF8. What is not there is null; a list without entries is empty.
 */
export function formatParquet({ columns, rows, types }: Table): Uint8Array<ArrayBuffer> {
  const columnData = columns.map(
    (name, at): ColumnSource => ({
      name,
      data: rows.map((row) => toValue(row[at], types?.get(name))),
    }),
  );
  const root: SchemaElement = { name: "root", num_children: columns.length };
  const schema = [root, ...columns.flatMap((name) => toSchema(name, types?.get(name)))];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: "policy-matrix" }));
}

function toValue(value: TableValue, type: ColumnType | undefined): unknown {
  if (type === "list") return typeof value === "object" ? value.map(String) : [];
  return value ?? null;
}

/** The three levels of a list are those of the format's own rules for logical types. */
function toSchema(name: string, type: ColumnType | undefined): readonly SchemaElement[] {
  if (type === "integer") return [{ name, type: "INT32", repetition_type: "OPTIONAL" }];
  const text = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
  if (type === undefined) return [{ name, ...text, repetition_type: "OPTIONAL" }];
  return [
    { name, repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", ...text, repetition_type: "REQUIRED" },
  ];
}
