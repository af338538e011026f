import { type MarkedToken, marked, type Token } from "marked";

/** A text in Markdown as its parser reads it. */
export interface Prose {
  readonly blocks: readonly MarkedToken[];
  /** What the address of each heading ends in, also of one within a list or a quotation. */
  readonly ids: ReadonlyMap<Token, string>;
}

/** Reads Markdown. An id is made of the words of a heading, and has a number where another has the same. */
export function parseProse(markdown: string): Prose {
  const tokens = marked.lexer(markdown.replace(/^\ufeff/, ""));
  const ids = new Map<Token, string>();
  const used = new Set<string>();
  marked.walkTokens(tokens, (token) => {
    if (token.type !== "heading") return;
    const words = plainText(token.tokens)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu);
    const own = words?.join("-") ?? "section";
    let id = own;
    for (let copy = 2; used.has(id); copy++) id = `${own}-${copy}`;
    used.add(id);
    ids.set(token, id);
  });
  return { blocks: knownTokens(tokens).filter(({ type }) => type !== "space"), ids };
}

/** The parser knows no other kinds of token than its own as long as nobody adds an extension. */
export function knownTokens(tokens: readonly Token[] | undefined): readonly MarkedToken[] {
  return (tokens ?? []) as readonly MarkedToken[];
}

/** The words of running text, without what marks them. */
export function plainText(tokens: readonly Token[] | undefined): string {
  return knownTokens(tokens)
    .map((token) => {
      if (token.type === "br") return " ";
      if (token.type === "html") return "";
      if (token.type !== "image" && "tokens" in token && token.tokens) return plainText(token.tokens);
      return "text" in token ? token.text : "";
    })
    .join("");
}
