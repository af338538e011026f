import { CST, Lexer } from "yaml";

/** A place at which YAML would read words as something else than text, or split them. */
export interface Loss {
  readonly kind: "comment" | "tag" | "directive" | "anchor" | "alias" | "comma" | "tab";
  /** UTF-16 offset. */
  readonly offset: number;
  /** The characters that are not read as text. */
  readonly source: string;
}

/** Marks of the lexer that stand for no character: the start of a document, the end of a flow collection. */
const MARKS = ["\u0002", "\u0018"];
const TEXT_FOLLOWS = "\u001f";
const CLOSED = ["single-quoted-scalar", "double-quoted-scalar", "flow-seq-end", "flow-map-end"];

/** A pair of square brackets or braces that stands open. */
interface Flow {
  readonly isList: boolean;
  hasComma: boolean;
  /** The first plain text of several words in it. */
  words: Loss | undefined;
}

/**
 * Finds where words of a text would be lost or split without an error: comments behind a text, tags, directives, anchors
 * and aliases, and texts of several words without quotation marks in a list of several in square brackets. Tabs at the
 * beginning of a line are listed as well; not each of them is wrong.
 */
export function findLosses(text: string): readonly Loss[] {
  const losses: Loss[] = [];
  const flows: Flow[] = [];
  let offset = 0;
  let lineStart = 0;
  let isTextNext = false;
  let isBlock = false; // whether the text that comes next is one that | or > begins
  let isLineEmpty = true;
  let last = ""; // kind of the last token that is no white space and no comment
  let container = -1; // column of the mapping or list to which the last text belongs
  let start = 0; // where the last scalar begins, which may turn out to be a key
  for (const source of new Lexer().lex(text)) {
    if (MARKS.includes(source)) continue;
    if (source === TEXT_FOLLOWS) {
      isTextNext = true;
      continue;
    }
    const type = isTextNext ? (isBlock ? "block" : "plain") : CST.tokenType(source);
    const column = offset - lineStart;
    const loss = (kind: Loss["kind"]) => losses.push({ kind, offset, source });
    switch (type) {
      case "space":
        if (isLineEmpty && source.includes("\t")) loss("tab");
        break;
      case "comment":
        if (isLineEmpty ? isInside(last, flows.length > 0 || column > container) : !CLOSED.includes(last)) {
          loss("comment");
        }
        break;
      case "tag":
      case "anchor":
      case "alias":
        loss(type);
        break;
      case "directive-line":
        loss("directive");
        break;
      case "flow-seq-start":
      case "flow-map-start":
        flows.push({ isList: type === "flow-seq-start", hasComma: false, words: undefined });
        break;
      case "flow-seq-end":
      case "flow-map-end": {
        const flow = flows.pop();
        if (flow?.isList && flow.hasComma && flow.words) losses.push(flow.words);
        break;
      }
      case "seq-item-ind":
      case "explicit-key-ind":
        if (flows.length === 0) container = column;
        break;
      case "map-value-ind":
        if (flows.length === 0 && start >= lineStart) container = start - lineStart;
        break;
    }
    const flow = flows.at(-1);
    if (flow && type === "comma") flow.hasComma = true;
    if (flow && type === "plain" && /\s/.test(source)) flow.words ??= { kind: "comma", offset, source };
    if (type === "plain" || type?.endsWith("quoted-scalar")) start = offset;
    if (type === "block-scalar-header") isBlock = true;
    if (isTextNext) [isTextNext, isBlock] = [false, false];
    if (type !== "space" && type !== "comment" && type !== "newline") last = type ?? "";
    offset += source.length;
    const lineEnd = source.lastIndexOf("\n");
    if (lineEnd !== -1) lineStart = offset - source.length + lineEnd + 1;
    isLineEmpty = lineStart === offset || (isLineEmpty && type === "space");
  }
  return losses.sort((a, b) => a.offset - b.offset);
}

/** Whether a comment on a line of its own stands where a text without quotation marks would go on. */
function isInside(last: string, isDeeper: boolean): boolean {
  return isDeeper && (last === "plain" || last === "block");
}
