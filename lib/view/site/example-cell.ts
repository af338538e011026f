import { isEmpty } from "@/lib/model/rollup";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { serializeQuery } from "@/lib/query/parameters";
import { defaultQuery } from "@/lib/query/query";
import { type Position, wholeMatrix } from "../matrix/positions";
import { isolate } from "../words/text-direction";
import { stanceWords } from "../words/words";

/** One cell of the matrix, explained to those who see it for the first time. */
interface ExampleCell {
  readonly position: Position;
  /** What the cell says, such as "Forum on “Close the weirs”: for, in 2 recommendations". */
  readonly text: string;
  /** Address at which it is open. */
  readonly href: string;
}

/** The first cell of the matrix with several recommendations in an actor's own words; else the first that is not empty. */
export function exampleCell(index: CorpusIndex): ExampleCell | undefined {
  const { rows, columns } = wholeMatrix(index);
  const held = rows.flatMap((row) =>
    row.cells.flatMap((cell, at) => {
      const column = columns[at];
      return column && !isEmpty(cell) ? [{ row, column, cell }] : [];
    }),
  );
  const found =
    held.find(({ cell }) => !cell.reported && cell.recommendations.length > 1) ??
    held.find(({ cell }) => !cell.reported) ??
    held[0];
  if (!found) return undefined;
  const { row, column, cell } = found;
  const number = count(cell.recommendations.length, "recommendation");
  return {
    position: cell,
    text: `${isolate(column.short)} on “${isolate(row.label)}”: ${stanceWords[cell.stance]}, in ${number}${cell.reported ? ", only reported by others" : ""}`,
    href: `/${serializeQuery({ ...defaultQuery, cell: [row.id, column.id] })}`,
  };
}
