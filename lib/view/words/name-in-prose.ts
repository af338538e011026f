import type { Comparison } from "@/lib/query/comparison";
import type { PivotColumn } from "@/lib/query/pivot";

/** The name by which sentences call one of those compared: short where they are many, except that sources have no short title. */
export function nameInProse({ label, short }: PivotColumn, { kind, columns }: Comparison): string {
  return kind === "actor" && columns.length > 2 ? short : label;
}
