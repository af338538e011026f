/** What a stretch of a Markdown line is. `syntax` are the characters that only say how others are meant. */
export interface MarkdownSpan {
  readonly kind: "syntax" | "strong" | "emphasis" | "code" | "link";
  /** UTF-16 offsets in the line; the end is exclusive. Spans nest, and never cross. */
  readonly start: number;
  readonly end: number;
  /** Where a link leads; only web and mail addresses. */
  readonly href?: string;
}

const HEADING = /^ {0,3}#{1,6}[ \t]+(?=\S)/;
const HEADING_LINE = /^ {0,3}#{1,6}[ \t]+\S/m;
const LINK_SOURCE = String.raw`!?\[(?<words>(?:\\.|[^\[\]\\])*)\]\((?<address>(?:[^()\s]|\([^()\s]*\))+)(?:[ \t]+"[^"]*")?\)`;
const LINK = new RegExp(LINK_SOURCE);
const STRONG = /\*\*(?=[^\s*])[^\n]*?[^\s*]\*\*/g;
const OPENABLE = /^(?:https?:\/\/|mailto:)/i;

/**
 * Whether a document is Markdown: it has a heading line such as "# Title", a link such as "[words](address)", or two
 * passages between double asterisks. A plain text that holds none of these is shown as it is.
 */
export function isMarkdown(text: string): boolean {
  return HEADING_LINE.test(text) || LINK.test(text) || [...text.matchAll(STRONG)].length >= 2;
}

/** Whether a line of Markdown is a heading. */
export function isMarkdownHeading(line: string): boolean {
  return HEADING.test(line);
}

/**
 * The inline spans of a line, after CommonMark 0.31 as far as documents use it: headings, strong, emphasis, code, links,
 * images (by their words), addresses in angle brackets and escapes. No character is moved or dropped. What is left open is
 * plain text.
 */
export function markdownSpans(line: string): readonly MarkdownSpan[] {
  const [prefix] = HEADING.exec(line) ?? [];
  if (prefix === undefined) return inline(line, 0);
  return [
    { kind: "syntax", start: 0, end: prefix.length },
    ...inline(line.slice(prefix.length), prefix.length),
  ];
}

/** The first that matches at a place counts. A mark of emphasis stands at a word, with no blank between. */
const TOKEN = new RegExp(
  [
    String.raw`(?<escaped>\\(?=[!-/:-@\[-\x60{-~]))[!-~]`,
    "(?<fence>`+)(?<code>[^`]+)\\k<fence>(?!`)",
    `(?<link>${LINK_SOURCE})`,
    String.raw`<(?<bare>(?:https?:\/\/|mailto:)[^<>\s]+)>`,
    String.raw`(?<strong>\*\*|(?<![\p{L}\p{N}_])__)(?=\S)(?<bold>.+?)(?<=\S)\k<strong>(?![*_])`,
    String.raw`(?<mark>\*|(?<![\p{L}\p{N}_])_)(?![\s*_])(?<italic>(?:\*\*.+?\*\*|[^*_])+?)(?<=\S)\k<mark>(?![\p{L}\p{N}*])`,
  ].join("|"),
  "gu",
);

/** @param base where the text stands in its line */
function inline(text: string, base: number): readonly MarkdownSpan[] {
  return Array.from(text.matchAll(TOKEN)).flatMap((match): readonly MarkdownSpan[] => {
    const start = base + match.index;
    const end = start + match[0].length;
    const { escaped, fence, link, words, address, bare, strong, bold, mark, italic } = match.groups ?? {};
    /** The characters before and after what is meant, and what is meant. */
    const around = (
      before: number,
      after: number,
      inner: readonly MarkdownSpan[],
    ): readonly MarkdownSpan[] => [
      { kind: "syntax", start, end: start + before },
      ...inner,
      { kind: "syntax", start: end - after, end },
    ];
    if (escaped !== undefined) return [{ kind: "syntax", start, end: start + 1 }];
    if (fence !== undefined) {
      const length = fence.length;
      return around(length, length, [{ kind: "code", start: start + length, end: end - length }]);
    }
    if (link !== undefined && words !== undefined && address !== undefined) {
      const before = link.startsWith("!") ? 2 : 1;
      const [from, to] = [start + before, start + before + words.length];
      const isOpenable = before === 1 && OPENABLE.test(address);
      const own: readonly MarkdownSpan[] = isOpenable
        ? [{ kind: "link", start: from, end: to, href: address }]
        : [];
      return around(before, end - to, [...own, ...inline(words, from)]);
    }
    if (bare !== undefined) {
      return around(1, 1, [{ kind: "link", start: start + 1, end: end - 1, href: bare }]);
    }
    if (strong !== undefined && bold !== undefined) {
      return around(2, 2, [{ kind: "strong", start: start + 2, end: end - 2 }, ...inline(bold, start + 2)]);
    }
    if (mark !== undefined && italic !== undefined) {
      return around(1, 1, [
        { kind: "emphasis", start: start + 1, end: end - 1 },
        ...inline(italic, start + 1),
      ]);
    }
    return [];
  });
}
