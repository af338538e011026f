import type { FieldId } from "@/lib/query/field";
import type { ListColumn } from "@/lib/query/list-columns";

/** Width of the column with a row's own buttons, as in list-rows.css. */
export const TOOLS_WIDTH = 52;

/** The columns that take what room is left, in this order: what one reads. */
const flexible: readonly FieldId[] = ["statement", "quote", "measure_label"];

/**
 * The width of every column in pixels: as the reader set it, else what it asks for, and to one of them what is left over.
 *
 * @param own what the reader set, by id
 * @param available the width of the page's column, undefined before it is known
 */
export function fitWidths(
  columns: readonly ListColumn[],
  own: Readonly<Record<string, number>>,
  available: number | undefined,
): Readonly<Record<string, number>> {
  const widths = Object.fromEntries(columns.map(({ id, width }) => [id, own[id] ?? width]));
  const ids = columns.map(({ id }) => id);
  const taker = flexible.find((id) => ids.includes(id)) ?? ids.at(-1);
  if (available === undefined || taker === undefined || own[taker] !== undefined) return widths;
  const left = available - totalWidth(widths);
  return left > 0 ? { ...widths, [taker]: (widths[taker] ?? 0) + left } : widths;
}

/** How wide the table is with these columns. */
export function totalWidth(widths: Readonly<Record<string, number>>): number {
  return Object.values(widths).reduce((sum, width) => sum + width, TOOLS_WIDTH);
}

/** The columns of the rows, which are boxes of their own, as list.css reads them. */
export function template(
  columns: readonly ListColumn[],
  widths: Readonly<Record<string, number>>,
): Readonly<Record<`--${string}`, string>> {
  return {
    "--columns": [TOOLS_WIDTH, ...columns.map(({ id }) => widths[id])].map((width) => `${width}px`).join(" "),
  };
}
