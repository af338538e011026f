import { Mark } from "@/components/marks/mark";
import { count } from "@/lib/query/describe";
import type { MatrixCell } from "@/lib/view/matrix/matrix";
import { absenceWord, stanceWords } from "@/lib/view/words/words";
import "@/components/marks/absence.css";

/**
 * Why a cell is empty, as a class of its element. A cell that only the filter empties stays blank, and so does that of a
 * group: nobody can be said to have kept silent in it.
 */
export function absenceClass(cell: MatrixCell, isGroup: boolean): string | undefined {
  return typeof cell === "string" && cell !== "hidden" && !isGroup ? cell : undefined;
}

/** What a cell says to a screen reader, which does not see its mark. */
export function cellName(cell: MatrixCell, isGroup: boolean): string {
  if (typeof cell === "string") return absenceWord(cell, isGroup);
  const words: string[] = [stanceWords[cell.stance]];
  if (cell.reported) words.push("reported");
  if (cell.actors !== undefined) words.push(count(cell.actors, "actor"));
  else if (cell.count > 1) words.push(`${cell.count} recommendations`);
  return words.join(", ");
}

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
