import { inChunks } from "./chunks";
import { joinValue } from "./csv";
import type { Table, TableValue } from "./table";

/** A table in GitHub Flavored Markdown (section 4.10), piece by piece: every cell is rendered as the text that it holds. */
export function* markdownChunks({ columns, rows }: Table): Generator<string> {
  const line = (cells: readonly TableValue[]) =>
    `| ${cells.map((cell) => escapeMarkdown(`${joinValue(cell)}`)).join(" | ")} |\n`;
  yield `${line(columns)}|${" --- |".repeat(columns.length)}\n`;
  for (const some of inChunks(rows)) yield some.map(line).join("");
}

/**
 * Characters that mean something inside a line of Markdown, wherever it is read. What means something only at the start of a
 * line does no harm in a cell, which starts with a pipe.
 */
const SPECIAL = /[\\`*_[\]<>&|~$]/g;

/** Where a parser begins to make a link of a bare address. */
const BARE_LINK = /(?<=\b(?:https?|ftp)):(?=\/\/)|(?<=\bwww)\./gi;

/** A text as the content of a cell. */
function escapeMarkdown(text: string): string {
  const escaped = text.replace(SPECIAL, "\\$&");
  // Some parsers would take the backslashes of a bare address for a part of it.
  const unlinked = escaped === text ? text : escaped.replace(BARE_LINK, "\\$&");
  return unlinked
    .replace(/^[ \t]+|[ \t]+$/g, (spaces) => spaces.replaceAll(" ", "&#32;").replaceAll("\t", "&#9;"))
    .replace(/\r\n|\r|\n/g, "<br>");
}
