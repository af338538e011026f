import Papa from "papaparse";

/**
 * A table of cells between tabs as HTML, which text processors and spreadsheets paste as a table. The same cells, so that
 * what is guarded against formulas there is so here.
 *
 * @param tsv as `formatTsv` writes it
 */
export function htmlTable(tsv: string): string {
  const [head = [], ...rows] = Papa.parse<string[]>(tsv.replace(/\r\n$/, ""), {
    delimiter: "\t",
  }).data;
  const line = (tag: "th" | "td", cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line("th", head)}</thead><tbody>${rows.map((row) => line("td", row)).join("")}</tbody></table>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>]/g, (character) => entities[character] ?? character)
      // Excel would begin a new row at a line break that does not say that it belongs to the cell.
      .replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">')
  );
}
