import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  visit,
  type YAMLSeq,
} from "yaml";
import { PARSING } from "../yaml-syntax";

/** A stretch of a text that is replaced; offsets in UTF-16 units, the end is exclusive. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A YAML file that is edited where its values stand, so that every other byte stays as it is. */
export interface EditedYaml {
  /** The byte order mark, which is no part of what is parsed. */
  readonly mark: string;
  readonly text: string;
  readonly contents: Node | null;
  readonly edits: Edit[];
}

export function editYaml(content: string): EditedYaml {
  const text = content.replace(/^\ufeff/, "");
  const mark = content.slice(0, content.length - text.length);
  return { mark, text, contents: parseDocument(text, PARSING).contents, edits: [] };
}

/** The text with its edits; of two of the same place only the first is made. */
export function editedText({ mark, text, edits }: EditedYaml): string {
  let at = 0;
  let result = mark;
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    result += text.slice(at, start) + written;
    at = end;
  }
  return result + text.slice(at);
}

/** Every pair of a key and a value, wherever it stands. */
export function pairsIn(node: Node | null): readonly Pair[] {
  const pairs: Pair[] = [];
  visit(node, { Pair: (_, pair) => void pairs.push(pair) });
  return pairs;
}

export function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

/** The value at a key of a mapping. */
export function valueAt(node: unknown, key: string): unknown {
  return isMap(node) ? node.get(key, true) : undefined;
}

/** The text of a value; undefined where it is none. */
export function textOf(node: unknown): string | undefined {
  return isScalar(node) && (typeof node.value === "string" || typeof node.value === "number")
    ? String(node.value)
    : undefined;
}

/** The entries of a list; none where the value is no list. */
export function itemsOf(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : [];
}

/** Writes an id in the place of a value. */
export function replaceId({ edits }: EditedYaml, node: unknown, id: string): void {
  if (!isScalar(node) || !node.range) return;
  const [start, end] = node.range;
  edits.push({ start, end, text: stringify(id).trim() }); // an id such as 2031 or null needs quotation marks
}

/** Replaces what a pattern finds in the writing of a text. */
export function replaceInText({ text, edits }: EditedYaml, node: Scalar, pattern: RegExp, by: string): void {
  if (!node.range) return;
  const [start, end] = node.range;
  const written = text.slice(start, end);
  const replaced = written.replaceAll(pattern, by);
  if (replaced !== written) edits.push({ start, end, text: replaced });
}

/** Takes an entry out of a list, with the line or lines that it stands on, or with its comma. */
export function removeItem(yaml: EditedYaml, list: YAMLSeq, index: number): void {
  const { text, edits } = yaml;
  const item = list.items[index] as Node | undefined;
  if (!item?.range || !list.range) return;
  if (list.items.length === 1) {
    emptyList(yaml, list);
    return;
  }
  if (list.flow) {
    const [start, end] = item.range;
    const next = (list.items[index + 1] as Node | undefined)?.range?.[0];
    const before = (list.items[index - 1] as Node | undefined)?.range?.[1];
    if (next !== undefined) edits.push({ start, end: next, text: "" });
    else if (before !== undefined) edits.push({ start: before, end, text: "" });
    return;
  }
  edits.push(wholeLines(text, item.range[0], item.range[1]));
}

/** Takes all entries out of a list. In block style its range goes on to the next key, so that its last entry ends it. */
export function emptyList({ edits }: EditedYaml, { range, flow, items }: YAMLSeq): void {
  if (!range) return;
  const last = items.at(-1) as Node | undefined;
  edits.push({ start: range[0], end: flow ? range[1] : (last?.range?.[1] ?? range[1]), text: "[]" });
}

/** Takes a pair out of a mapping in block style, with the lines that it stands on. */
export function removePair({ text, edits }: EditedYaml, { key, value }: Pair): void {
  const [start] = (key as Node).range ?? [0];
  const [, end] = (value as Node).range ?? [0, start];
  edits.push(wholeLines(text, start, end));
}

/** The lines from one place to another; with the empty line below, where there is one above as well. */
function wholeLines(text: string, from: number, to: number): Edit {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  // A text in block style reaches to the beginning of the next line.
  const lineEnd = text.charAt(to - 1) === "\n" ? to - 1 : text.indexOf("\n", to);
  let end = lineEnd === -1 ? text.length : lineEnd + 1;
  const isAfterEmpty = start === 0 || /\n\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
  const empty = /^\r?\n/.exec(text.slice(end))?.[0];
  if (isAfterEmpty && empty !== undefined) end += empty.length;
  return { start, end, text: "" };
}
