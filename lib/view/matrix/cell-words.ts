import { count } from "@/lib/query/count-noun";
import { absenceWord, stanceWords } from "../words/words";
import type { MatrixCell } from "./matrix";

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
