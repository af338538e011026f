import { Lexer, type MarkedToken, type Token } from "marked";

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
const LINK = /\[(?:\\.|[^[\]\\])*\]\((?:[^()\s]|\([^()\s]*\))+(?:[ \t]+"[^"]*")?\)/;
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
 * The inline spans of a line (CommonMark 0.31): headings, strong, emphasis, code, links, images (by their words), addresses in
 * angle brackets and escapes. No character is moved or dropped. What is left open is plain text.
 */
export function markdownSpans(line: string): readonly MarkdownSpan[] {
  const [prefix] = HEADING.exec(line) ?? [];
  const inner = (from: number) => spansOf(new Lexer({ gfm: false }).inlineTokens(line.slice(from)), from);
  if (prefix === undefined) return inner(0);
  return [{ kind: "syntax", start: 0, end: prefix.length }, ...inner(prefix.length)];
}

/** @param from where the first of the tokens stands in its line */
function spansOf(tokens: readonly Token[], from: number): readonly MarkdownSpan[] {
  let at = from;
  return (tokens as readonly MarkedToken[]).flatMap((token): readonly MarkdownSpan[] => {
    const start = at;
    at += token.raw.length;
    const end = at;
    /** The characters before and after what is meant, and what is meant. */
    const around = (before: number, after: number, own: readonly Omit<MarkdownSpan, "start" | "end">[]) => [
      { kind: "syntax" as const, start, end: start + before },
      ...own.map(({ kind, ...link }) => ({ kind, start: start + before, end: end - after, ...link })),
      ...("tokens" in token && token.tokens ? spansOf(token.tokens, start + before) : []),
      { kind: "syntax" as const, start: end - after, end },
    ];
    switch (token.type) {
      case "escape":
        return [{ kind: "syntax", start, end: start + 1 }];
      case "codespan": {
        const fence = token.raw.search(/[^`]/);
        return around(fence, fence, [{ kind: "code" }]);
      }
      case "strong":
        return around(2, 2, [{ kind: "strong" }]);
      case "em":
        return around(1, 1, [{ kind: "emphasis" }]);
      case "image":
        return around(2, token.raw.length - 2 - lengthOf(token.tokens), []);
      case "link": {
        const after = token.raw.length - 1 - lengthOf(token.tokens);
        return around(1, after, OPENABLE.test(token.href) ? [{ kind: "link", href: token.href }] : []);
      }
      default:
        return [];
    }
  });
}

/** How many characters tokens have as they are written. */
function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { raw }) => sum + raw.length, 0);
}
