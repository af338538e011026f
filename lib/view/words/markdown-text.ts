/** A quotation; a line that is empty in the quote stays part of it. */
export function quoteMarkdown(exact: string): string {
  return escapeMarkdown(exact)
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

/** A bare address, which many parsers make a link of: a backslash in it would become a part of it. */
const ADDRESS = /(https?:\/\/[^\s<]+)/;

/**
 * Text as Markdown that shows nothing but this text: CommonMark lets a backslash stand before any ASCII punctuation, and
 * these are the marks that can mean something, wherever they stand or at the start of a line.
 */
export function escapeMarkdown(text: string): string {
  const escaped = text
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\\`*_[\]<>~|&]/g, "\\$&")));
  return escaped
    .join("")
    .replace(/^(\s*)([#+=-])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}
