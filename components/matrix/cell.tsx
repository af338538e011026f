import { Mark } from "@/components/marks/mark";
import type { MatrixCell } from "@/lib/view/matrix/matrix";
import "@/components/marks/absence.css";

/** What stands in a cell: a mark with a count, and the first words where they are shown. The dot and the dash are styles. */
export function CellContent({ cell, size = 18 }: { readonly cell: MatrixCell; readonly size?: number }) {
  if (typeof cell === "string") return null;
  // Of a group, how many actors the mark stands for; of an actor, how many recommendations.
  const number = cell.actors ?? cell.count;
  return (
    <>
      <Mark stance={cell.stance} reported={cell.reported} size={size} />
      {number > 1 && (
        <span className="count" aria-hidden="true">
          {number}
        </span>
      )}
      {cell.words !== undefined && (
        <span className="words" dir="auto">
          {cell.words}
        </span>
      )}
    </>
  );
}
