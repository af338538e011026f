import { type MarkedToken, marked, type Token, type Tokens } from "marked";
import { isMethodPart, type MethodPart, soleSlot } from "@/lib/model/method-slots";

/** A piece of running text. */
export type Inline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis" | "deleted"; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly address: string; readonly children: readonly Inline[] }
  | { readonly kind: "break" };

export interface Heading {
  readonly kind: "heading";
  readonly level: 2 | 3 | 4;
  /** What the address of the heading ends in. */
  readonly id: string;
  readonly children: readonly Inline[];
}

/** A piece of a text that stands below the one before. */
export type Block =
  | Heading
  | { readonly kind: "paragraph"; readonly children: readonly Inline[] }
  | { readonly kind: "list"; readonly start?: number; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "rule" }
  | { readonly kind: "part"; readonly name: MethodPart };

/**
 * Markdown as a tree that a page can draw. HTML in it is left out, and so are links to anything but a page, a section or
 * a mail address: whatever a corpus says, it stays text. A level-one heading is taken for one of level two, since the page
 * has a title of its own.
 */
export function parseProse(markdown: string): readonly Block[] {
  const used = new Set<string>();
  return readBlocks(marked.lexer(markdown.replace(/^\ufeff/, "")), (text) => {
    const words =
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join("-") ?? "section";
    let id = words;
    for (let copy = 2; used.has(id); copy++) id = `${words}-${copy}`;
    used.add(id);
    return id;
  });
}

type NameHeading = (text: string) => string;

// The lexer knows no other kinds of token than its own as long as nobody adds an extension.
const known = (tokens: readonly Token[] | undefined) => (tokens ?? []) as readonly MarkedToken[];

function readBlocks(tokens: readonly Token[], name: NameHeading): readonly Block[] {
  return known(tokens).flatMap((token): readonly Block[] => {
    switch (token.type) {
      case "heading": {
        const level = token.depth <= 2 ? 2 : token.depth === 3 ? 3 : 4;
        const children = readInlines(token.tokens);
        return [{ kind: "heading", level, id: name(plainText(children)), children }];
      }
      case "paragraph":
      case "text": {
        const slot = soleSlot(token.raw);
        if (slot !== undefined && isMethodPart(slot)) return [{ kind: "part", name: slot }];
        return [{ kind: "paragraph", children: readInlines(token.tokens ?? [token]) }];
      }
      case "list": {
        const items = token.items.map((item) => readBlocks(item.tokens, name));
        return [{ kind: "list", items, ...(token.ordered && { start: Number(token.start) }) }];
      }
      case "table": {
        const cells = (row: readonly Tokens.TableCell[]) => row.map((cell) => readInlines(cell.tokens));
        return [{ kind: "table", head: cells(token.header), rows: token.rows.map(cells) }];
      }
      case "blockquote":
        return [{ kind: "quote", blocks: readBlocks(token.tokens, name) }];
      case "code":
        return [{ kind: "code", text: token.text }];
      case "hr":
        return [{ kind: "rule" }];
      default:
        return [];
    }
  });
}

function readInlines(tokens: readonly Token[]): readonly Inline[] {
  return known(tokens).flatMap((token): readonly Inline[] => {
    switch (token.type) {
      case "text":
        return token.tokens ? readInlines(token.tokens) : [{ kind: "text", text: token.text }];
      case "escape":
      case "image":
        return [{ kind: "text", text: token.text }];
      case "codespan":
        return [{ kind: "code", text: token.text }];
      case "strong":
        return [{ kind: "strong", children: readInlines(token.tokens) }];
      case "em":
        return [{ kind: "emphasis", children: readInlines(token.tokens) }];
      case "del":
        return [{ kind: "deleted", children: readInlines(token.tokens) }];
      case "br":
        return [{ kind: "break" }];
      case "link": {
        const children = readInlines(token.tokens);
        return isSafe(token.href) ? [{ kind: "link", address: token.href, children }] : children;
      }
      default:
        return [];
    }
  });
}

function isSafe(address: string): boolean {
  return /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i.test(address);
}

/** The words of running text, without what marks them. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ("text" in inline) return inline.text;
      return "children" in inline ? plainText(inline.children) : " ";
    })
    .join("");
}
