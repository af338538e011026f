import { isMap, isNode, isSeq, parseDocument } from "yaml";

/** A source's YAML, changed in single places: every other character stays as it is, comments too. */
interface SourceEdits {
  readonly sha256?: string | undefined;
  readonly originalSha256?: string | undefined;
  readonly pages?: readonly number[] | undefined;
}

/**
 * States hashes and pages in the YAML of a source; a hash that is not there yet is added.
 *
 * @returns the new text
 */
export function editSource(yaml: string, { sha256, originalSha256, pages }: SourceEdits): string {
  let text = yaml;
  if (sha256 !== undefined) text = setValue(text, [], "sha256", sha256);
  if (originalSha256 !== undefined) text = setValue(text, ["original"], "sha256", originalSha256);
  if (pages !== undefined) text = setValue(text, ["original"], "pages", `[${pages.join(", ")}]`);
  return text;
}

function setValue(text: string, path: readonly string[], key: string, value: string): string {
  const document = parseDocument(text);
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return text;
  const old = map.get(key, true);
  if (isNode(old) && old.range && old.range[0] < old.range[1])
    return text.slice(0, old.range[0]) + value + text.slice(old.range[1]);
  const pair = map.items.find((item) => String(item.key) === key);
  // A key without a value: it goes behind the colon.
  const keyEnd = isNode(pair?.key) ? pair.key.range?.[1] : undefined;
  if (keyEnd !== undefined) {
    const colon = text.indexOf(":", keyEnd) + 1;
    return `${text.slice(0, colon)} ${value}${text.slice(colon)}`;
  }
  const [first] = map.items;
  const at = isNode(first?.key) ? (first.key.range?.[0] ?? 0) : 0;
  if (map.flow) return `${text.slice(0, at)}${key}: ${value}, ${text.slice(at)}`;
  // After the first line of the mapping, with its indentation.
  const indent = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  const end = text.indexOf("\n", at) + 1 || text.length;
  return `${text.slice(0, end)}${indent}${key}: ${value}\n${text.slice(end)}`;
}

/**
 * Sorts the entries of a list of a source, each with the comments above it.
 *
 * @param order the present places of the entries, in the order in which they are to stand
 * @returns the new text; the same where the list is not one of lines with dashes
 */
export function sortEntries(yaml: string, key: string, order: readonly number[]): string {
  const list = parseDocument(yaml).get(key, true);
  if (!isSeq(list) || list.flow || list.items.length !== order.length || !list.range) return yaml;
  const starts = list.items.map((item) => {
    const at = isNode(item) ? (item.range?.[0] ?? 0) : 0;
    return commentStart(yaml, yaml.lastIndexOf("\n", at - 1) + 1);
  });
  const lastItem = list.items.at(-1);
  const contentEnd = isNode(lastItem) ? (lastItem.range?.[1] ?? yaml.length) : yaml.length;
  const lineEnd = yaml.indexOf("\n", Math.max(0, contentEnd - 1));
  const end = lineEnd === -1 ? yaml.length : lineEnd + 1;
  const [start = 0] = starts;
  const parts = starts.map((from, at) => {
    const part = yaml.slice(from, starts[at + 1] ?? end);
    return part.endsWith("\n") ? part : `${part}\n`;
  });
  return yaml.slice(0, start) + order.map((at) => parts[at]).join("") + yaml.slice(end);
}

/** Where the comments begin that stand directly above a line. */
function commentStart(text: string, line: number): number {
  let start = line;
  while (start > 0) {
    const before = text.lastIndexOf("\n", start - 2) + 1;
    if (!/^\s*#/.test(text.slice(before, start))) break;
    start = before;
  }
  return start;
}
