import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { dimensions } from "@/lib/query/dimension";
import type { Query } from "@/lib/query/query";
import { absenceClass, cellName } from "../matrix/cell-words";
import type { Matrix, MatrixActor, MatrixCell } from "../matrix/matrix";
import { isUnderTopics, type Line, toLines } from "../matrix/matrix-lines";
import { type Html, html } from "../words/html";
import { stanceWords } from "../words/words";
import { markHtml } from "./page-marks";

/** A matrix, how it is arranged, and the topics in the order of display. */
export interface PageMatrix {
  readonly matrix: Matrix;
  readonly query: Query;
  readonly topics: CorpusIndex["topics"];
}

/** Where the texts of a cell stand in the page, as a fragment; the cell itself has another, to come back to. */
export function textAnchor(row: string, column: string): string {
  return `${row}.${column}`;
}
export function cellAnchor(row: string, column: string): string {
  return `cell.${row}.${column}`;
}

/** The table as it stands on screen. */
export function tableHtml({ matrix, query, topics }: PageMatrix): Html {
  const every = [...matrix.columns.keys()];
  const lines = toLines(matrix, topics, isUnderTopics(query));
  return html`<table class="matrix ${query.cols === "stance" ? "sides" : query.density}">
<thead><tr><th scope="col">${dimensions[query.rows].label}</th>${matrix.columns.map(
    ({ label, short, members }) =>
      html`<th scope="col" title="${label}"><bdi>${short}</bdi>${members && html` <small>${count(members.length, "actor")}</small>`}</th>`,
  )}</tr></thead>
<tbody>${lines.map((line) => [lineHtml(line, matrix, every, true), line.rows.map((row) => lineHtml(row, matrix, every, true))])}</tbody>
</table>
`;
}

/** A line of a table with the cells of some columns. */
export function lineHtml(
  { id, kind, label, folded, cells, sides }: Line,
  { columns }: Matrix,
  places: readonly number[],
  isLinked: boolean,
): Html {
  if (kind === "topic") {
    const away = folded && html` <small>${count(folded.rows, "measure")}, folded away</small>`;
    return html`
<tr class="topic"><th scope="rowgroup" colspan="${places.length + 1}"><bdi>${label}</bdi>${away}</th></tr>`;
  }
  const cellsHtml = places.map((at) => {
    const column = columns[at];
    const cell = cells[at];
    if (!column || cell === undefined) return undefined;
    if (sides) return html`<td>${(sides[at] ?? []).map((actor) => chipHtml(id, actor))}</td>`;
    const isGroup = column.members !== undefined;
    const shown = cellHtml(cell, isGroup);
    if (typeof cell === "string") return html`<td class="${absenceClass(cell, isGroup)}">${shown}</td>`;
    if (!isLinked) return html`<td>${shown}</td>`;
    return html`<td><a id="${cellAnchor(id, column.id)}" href="#${textAnchor(id, column.id)}">${shown}</a></td>`;
  });
  return html`
<tr><th scope="row" dir="auto">${label}</th>${cellsHtml}</tr>`;
}

function cellHtml(cell: MatrixCell, isGroup: boolean): Html {
  const name = html`<span class="name">${cellName(cell, isGroup)}</span>`;
  if (typeof cell === "string") return name;
  const number = cell.actors ?? cell.count;
  const counted = number > 1 ? html`<span class="count" aria-hidden="true">${number}</span>` : undefined;
  const words =
    cell.words === undefined ? undefined : html`<span class="words" dir="auto">${cell.words}</span>`;
  return html`${markHtml(cell.stance, cell.reported)}${counted}${name}${words}`;
}

/** An actor on a side. */
function chipHtml(row: string, { id, label, short, stance, reported }: MatrixActor): Html {
  const said = `, ${stanceWords[stance]}${reported ? ", reported" : ""}`;
  return html`<a id="${cellAnchor(row, id)}" href="#${textAnchor(row, id)}" class="chip" title="${label}">${markHtml(stance, reported)}<bdi>${short}</bdi><span class="name">${said}</span></a> `;
}
