import type { CitationItem } from "./citation";

/** Characters that TeX reads as commands. Braces have names, since BibTeX counts even those with a backslash before them. */
const SPECIALS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

/**
 * A citation as an entry of BibTeX, in UTF-8: letters of every script stay as they are, and only what TeX would read as a
 * command is escaped. Names and title stand in braces of their own, so that no name is taken apart and no capital lost.
 */
export function formatBibtex(item: CitationItem): string {
  const { id, genre, title, author, issued, language, publisher, URL, note } = item;
  // BibTeX knows a year and a month, and no day.
  const [year, month] = issued["date-parts"][0];
  const fields: Readonly<Record<string, string | undefined>> = {
    author: author.map(({ literal }) => `{${escapeTex(literal)}}`).join(" and "),
    title: `{${escapeTex(title)}}`,
    year: `${year}`,
    month: month === undefined ? undefined : `${month}`,
    publisher: publisher === undefined ? undefined : escapeTex(publisher),
    type: escapeTex(genre),
    language,
    url: URL === undefined ? undefined : escapeAddress(URL),
    note: escapeTex(note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`\t${name} = {${value}},\n`],
  );
  return `@misc{${id},\n${lines.join("")}}`;
}

function escapeTex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}~^&%$#_]/g, (character) => SPECIALS[character] ?? character);
}

/** An address is read as it stands; what would end the field early is written as addresses write it. */
function escapeAddress(address: string): string {
  return address.replace(/[\\{}]/g, encodeURIComponent);
}
