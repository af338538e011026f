/**
 * The Content-Security-Policy of a page (W3C, level 3): nothing from anywhere else, no script that the page was not built with,
 * and, unless said otherwise, nobody may frame it. Style attributes are allowed, since bars and column widths are written as such; style elements
 * are not.
 *
 * @param scripts what may run besides the scripts in files of our own: `'nonce-…'`, or `'sha256-…'` of inline scripts
 * @param framing who may show the page within theirs
 */
export function contentPolicy(scripts: readonly string[], framing: "'none'" | "*" = "'none'"): string {
  return [...rules(scripts), `frame-ancestors ${framing}`].join("; ");
}

function rules(scripts: readonly string[]): readonly string[] {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}

const META = '<meta http-equiv="Content-Security-Policy"';

/** What every page says first of all. */
const CHARSET = /<head>(?:<meta char[sS]et="utf-8"\/>)?/;

/**
 * Puts the policy of a page into its HTML, before anything that it is about. Who may frame the page, only a header can say.
 *
 * @param scripts as `contentPolicy` takes them
 * @param further rules of pages that do more than those of a server, such as `worker-src blob:`
 * @returns the HTML as it was, where it holds a policy already
 * @throws Error where the HTML has no head
 */
export function insertPolicy(
  html: string,
  scripts: readonly string[],
  further: readonly string[] = [],
): string {
  if (holdsPolicy(html)) return html;
  if (!CHARSET.test(html)) throw new Error("A page without a head cannot hold a policy.");
  const policy = [...rules(scripts), ...further].join("; ");
  return html.replace(CHARSET, (head) => `${head}${META} content="${policy}"/>`);
}

/** Whether the HTML of a page holds its policy. */
export function holdsPolicy(html: string): boolean {
  const head = html.slice(0, html.search(/<(script|body)\b/));
  return head.includes(META);
}
