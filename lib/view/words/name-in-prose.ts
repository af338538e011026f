import type { Comparison } from "@/lib/query/comparison";
import type { PivotColumn } from "@/lib/query/pivot";
import { isolate } from "../citation/isolate";

/** The name by which sentences call one of those compared: short where they are many, except that sources have no short title. */
export function nameInProse({ label, short }: PivotColumn, { kind, columns }: Comparison): string {
  return isolate(kind === "actor" && columns.length > 2 ? short : label);
}
