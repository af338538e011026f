import Papa from "papaparse";
import { escapeHtml } from "../words/html";

/**
 * A table of cells between tabs as HTML, which text processors and spreadsheets paste as a table. The same cells, so that
 * what is guarded against formulas there is so here. A text that looks like a number or a date, such as 007 or 2031-05, says
 * to Excel and LibreOffice that it is text; cells between tabs have no way to say so.
 *
 * @param tsv as `formatTsv` writes it
 */
export function htmlTable(tsv: string): string {
  const [head = [], ...rows] = Papa.parse<string[]>(tsv.replace(/\r\n$/, ""), {
    delimiter: "\t",
  }).data;
  const line = (tag: "th" | "td", cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}${looksLikeNumber(cell) ? AS_TEXT : ""}>${cellHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line("th", head)}</thead><tbody>${rows.map((row) => line("td", row)).join("")}</tbody></table>`;
}

/** Number format "text", by the property that Excel writes and reads in HTML. */
const AS_TEXT = ` style='mso-number-format:"\\@"'`;

/** Longest text that a spreadsheet could take for a number, a time or a date. */
const NUMBER_MAX = 40;

/** Whether a spreadsheet might read something else than these characters: numbers in their shortest form come as they are. */
function looksLikeNumber(cell: string): boolean {
  return cell.length <= NUMBER_MAX && /\d/.test(cell) && !/^(?:0|-?[1-9]\d{0,14})$/.test(cell);
}

function cellHtml(text: string): string {
  // Excel would begin a new row at a line break that does not say that it belongs to the cell.
  return escapeHtml(text).replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');
}
