import { excerpt, type Problem } from "@/lib/model/problem";
import { isListKey } from "./known-keys";
import { type Lines, mappingRemedy, TAB, toProblem } from "./syntax-messages";
import { quoteRemedy, quoteText, textOnLine, unwrapText } from "./text-on-line";
import { yamlTokens } from "./yaml-tokens";

/** A place at which YAML would read words as something else than text, or split them. */
export interface Loss {
  readonly kind: "comment" | "tag" | "directive" | "anchor" | "alias" | "comma" | "tab";
  /** UTF-16 offset. */
  readonly offset: number;
  /** The characters that are not read as text. */
  readonly source: string;
}

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
  let lineStart = 0;
  let isLineEmpty = true;
  let last = ""; // kind of the last token that is no white space and no comment
  let container = -1; // column of the mapping or list to which the last text belongs
  let start = 0; // where the last scalar begins, which may turn out to be a key
  let isBlock = false; // whether the text that comes next is one that | or > begins
  for (const { source, offset, type: kind } of yamlTokens(text)) {
    const type = kind === "text" ? (isBlock ? "block" : "plain") : kind;
    const column = offset - lineStart;
    const loss = (of: Loss["kind"]) => losses.push({ kind: of, offset, source });
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
    if (kind === "text") isBlock = false;
    if (type !== "space" && type !== "comment" && type !== "newline") last = type ?? "";
    const lineEnd = source.lastIndexOf("\n");
    if (lineEnd !== -1) lineStart = offset + lineEnd + 1;
    isLineEmpty = lineStart === offset + source.length || (isLineEmpty && type === "space");
  }
  return losses.sort((a, b) => a.offset - b.offset);
}

/** Whether a comment on a line of its own stands where a text without quotation marks would go on. */
function isInside(last: string, isDeeper: boolean): boolean {
  return isDeeper && (last === "plain" || last === "block");
}

export function explainLoss({ kind, offset, source }: Loss, at: Lines): Problem {
  const place = at.placeAt(offset);
  const text = textOnLine(at.lines, place.line - 1);
  // What stands in brackets or braces is not the whole of the text on its line.
  const isInText =
    text !== undefined && !/^[[{]/.test(text) && (kind === "comment" || text.startsWith(source));
  const written = mappingRemedy(text) ?? quoteRemedy(isInText ? unwrapText(text) : undefined);
  const value = excerpt(source);
  switch (kind) {
    case "tab":
      return toProblem(place, TAB, at);
    case "directive": {
      const message = "A line that begins with a percent sign is no text";
      const remedy = "Remove the line; if it is a text, put quotation marks around it.";
      return toProblem(place, { code: "yaml-syntax", message, remedy }, at);
    }
    case "comment": {
      const message = `A comment follows a text, whose words after the # would be lost: "${value}".`;
      const ownLine = "A comment stands on a line of its own, no further in than the line above it.";
      // A single word, such as an id, was hardly meant to have more behind it.
      const isWord = text !== undefined && /^[A-Za-z0-9/-]+\s+#/.test(text);
      const remedy = isWord
        ? `${ownLine} If the words after the # belong to the text: ${written}`
        : `${written} ${ownLine}`;
      return { code: "yaml-comment", ...place, value, message, remedy };
    }
    case "comma": {
      const message = `A comma in square brackets begins another entry, also in a text: "${value}".`;
      const whole = text && /^\[([^"'[\]{}]+)\]$/.exec(text)?.[1];
      const quoted = whole && quoteText(whole);
      // A list holds no lists, and a key whose value is a text no brackets.
      const [, dash, key = ""] =
        /^ *(- +)*(?:([a-z][A-Za-z0-9]*): +)?\[/.exec(at.lines[place.line - 1] ?? "") ?? [];
      const isBare = key === "" ? dash !== undefined : isListKey(key) === false;
      const one = quoted ? ` If it is one text: ${isBare ? quoted : `[${quoted}]`}.` : "";
      const remedy = `Put quotation marks around each text.${one}`;
      return { code: "yaml-syntax", ...place, value, message, remedy };
    }
    case "tag": {
      const message = "A text cannot begin with an exclamation mark";
      return toProblem(place, { code: "yaml-syntax", message, remedy: written }, at);
    }
    case "anchor":
    case "alias": {
      const sign = kind === "anchor" ? "ampersand" : "asterisk";
      const message = `A text cannot begin with an ${sign}; "${value}" is an ${kind}.`;
      const remedy = `${written} If it is none, write the value out.`;
      return { code: "yaml-alias", ...place, value, message, remedy };
    }
  }
}
