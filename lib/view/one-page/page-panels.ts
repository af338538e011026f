import { count } from "@/lib/query/count-noun";
import { dimensions } from "@/lib/query/dimension";
import { isUnderTopics, toLines } from "../matrix/matrix-lines";
import { isHeld, paperPanels } from "../matrix/paper-panels";
import { type Html, html } from "../words/html";
import { lineHtml, type PageMatrix } from "./page-table";

/**
 * The same matrix for paper, where it is too wide for a page: in panels of columns, as the site prints it. A column without any
 * position is named in a sentence, and a panel after the first has only rows with a position in it.
 *
 * @returns undefined where one table fits
 */
export function panelsHtml({ matrix, query, topics }: PageMatrix): Html | undefined {
  const { panels, empty } = paperPanels(matrix);
  if (query.cols === "stance" || panels.length === 1) return undefined;
  const filled = panels.flat().length;
  const tables = panels.map((places, panel) => {
    const rows = matrix.rows.filter(({ cells }) => panel === 0 || places.some((at) => isHeld(cells[at])));
    const left = matrix.rows.length - rows.length;
    const start = panels.slice(0, panel).flat().length;
    const lines = toLines({ ...matrix, rows }, topics, isUnderTopics(query));
    return html`<table class="matrix ${query.density}">
<caption>Columns ${start + 1} to ${start + places.length} of ${filled}.${
      left > 0
        ? ` Without a position in these columns, and left out here: ${count(left, query.rows)}.`
        : undefined
    }</caption>
<thead><tr><th scope="col">${dimensions[query.rows].label}</th>${places.map(
      (at) => html`<th scope="col" dir="auto">${matrix.columns[at]?.short}</th>`,
    )}</tr></thead>
<tbody>${lines.map((line) => [lineHtml(line, matrix, places, false), line.rows.map((row) => lineHtml(row, matrix, places, false))])}</tbody>
</table>
`;
  });
  const left =
    empty.length > 0
      ? html`<p>${count(empty.length, query.cols)} without a position here: ${empty.map(({ label }) => label).join("; ")}.</p>
`
      : undefined;
  return html`<div class="paper">${tables}${left}</div>
`;
}
