import type { FieldId } from "@/lib/query/field";
import type { ListColumn } from "@/lib/query/list-columns";
import type { ListTableInstance } from "./use-list-table";
import { WIDTHS } from "./width-limits";

/** Width of the column with a row's own buttons, in pixels. */
const TOOLS_WIDTH = 52;

/** The column that takes what room is left, the first of these that is shown: what one reads. It is not narrower than this. */
const FLEXIBLE: readonly FieldId[] = ["statement", "quote", "measure_label"];
const FLEXIBLE_MIN = 220;

/**
 * The columns of the grid that the rows are, for `grid-template-columns`, and the least width of them all in pixels. CSS gives one
 * column what is left over, so that the page has its widths before any script runs.
 */
export function gridColumns(table: ListTableInstance, columns: readonly ListColumn[]) {
  const own = table.state.columnSizing;
  const ids = columns.map(({ id }) => id);
  const taker = FLEXIBLE.find((id) => ids.includes(id)) ?? ids.at(-1);
  const tracks = ids.map((id) => {
    const size = table.getColumn(id)?.getSize() ?? WIDTHS.min;
    if (id !== taker || own[id] !== undefined) return { width: size, track: `${size}px` };
    const width = Math.min(size, FLEXIBLE_MIN);
    return { width, track: `minmax(${width}px, 1fr)` };
  });
  return {
    template: [`${TOOLS_WIDTH}px`, ...tracks.map(({ track }) => track)].join(" "),
    total: tracks.reduce((sum, { width }) => sum + width, TOOLS_WIDTH),
  };
}
