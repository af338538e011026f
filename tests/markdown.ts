/** The part of a page below one heading, up to the next heading of any level. */
export function section(page: string, heading: string): string {
  const start = `\n${page}`.search(new RegExp(`\n#+ ${literal(heading)}\n`));
  if (start === -1) throw new Error(`There is no heading "${heading}".`);
  const [, body = ""] = /^#+ .*\n([\s\S]*?)(?=^#+ |(?![\s\S]))/m.exec(page.slice(start)) ?? [];
  return body;
}

/** The cells of the first table below a heading, without its head. */
export function tableRows(page: string, heading: string): readonly (readonly string[])[] {
  const [table = ""] = /(?:^\|.*\n)+/m.exec(section(page, heading)) ?? [];
  const [, , ...rows] = table.trimEnd().split("\n");
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

/** The texts of a page that are set as code, in lines and in blocks. */
export function codeOf(page: string): readonly string[] {
  return Array.from(
    page.matchAll(/^```\w*\n([\s\S]*?)^```$|`([^`\n]+)`/gm),
    ([, block, span = ""]) => block ?? span,
  );
}

/** The targets of the links and pictures of a page. */
export function linksOf(page: string): readonly string[] {
  const prose = page.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]+`/g, "");
  return Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target);
}

/** The fragments that lead to the headings of a page, made as GitHub makes them. */
export function anchorsOf(page: string): readonly string[] {
  return Array.from(page.matchAll(/^#+ (.*)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
