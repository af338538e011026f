import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { Path } from "@/lib/model/authored";
import { memoize } from "@/lib/model/memo";
import { excerpt, type Place, type Problem } from "@/lib/model/problem";
import { linePlaces } from "@/lib/model/text";
import { findLineBreaks } from "./line-breaks";
import { tooDeepAt } from "./nesting-limit";
import { ERRORS_MAX, findSyntaxProblems, PARSING } from "./yaml-syntax";

/** A parsed YAML file that knows where each of its values stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** Place of the value at a path, of its key where it is empty; of what is around it where the path leads to nothing. */
  placeOf(path: Path): Place;
  /** Place of the key with which a path ends. */
  placeOfKey(path: Path): Place;
  /** The value at a path as it is written in the file; empty where there is none. */
  sourceOf(path: Path): string;
  /** The same, short enough for a message. */
  writingOf(path: Path): string;
}

/**
 * Parses one YAML file (YAML 1.2, core schema). Refused is what would let words of a text vanish, and anchors and aliases,
 * a few lines of which can expand to gigabytes.
 *
 * @returns the file, or why it cannot be read
 */
export function parseYaml(file: string, content: string): YamlFile | readonly Problem[] {
  const text = content.replace(/^\ufeff/, ""); // a byte order mark; editors do not count it as a column
  const placeOf = linePlaces(text);
  const placeAt = (offset: number): Place => ({ file, ...placeOf(offset) });

  const depth = tooDeepAt(text);
  if (depth !== undefined) {
    const value = excerpt(text.slice(depth));
    const message = `Values are nested too deeply here: "${value}"`;
    return [
      { code: "yaml-syntax", ...placeAt(depth), value, message, remedy: "Close what stands open before it." },
    ];
  }
  const document = parseDocument(text, PARSING);
  const breaks = findLineBreaks(text, placeAt);
  // What the parser says of a line that is two for an editor follows from that.
  const syntax = findSyntaxProblems(document, text, placeAt).filter(({ line }) => !breaks.lines.has(line));
  const wrong = [...breaks.problems, ...syntax].sort((a, b) => a.line - b.line || a.column - b.column);
  const problems = wrong.length > 0 ? wrong : findDuplicates(document, placeAt);
  if (problems.length > 0) return problems;
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (data === null) {
    const message = `${file} holds no value.`;
    return [{ code: "file-empty", ...placeAt(0), value: file, message, remedy: "Fill it, or remove it." }];
  }
  const find = (path: Path) => findNode(document.contents, path);
  const sourceOf = (path: Path) => {
    const range = find(path).value?.range;
    return range ? text.slice(range[0], range[1]) : "";
  };
  return {
    file,
    data,
    placeOf: (path) => {
      const { key, value } = find(path);
      const isEmpty = isScalar(value) && value.source === "";
      return placeAt((isEmpty ? (key ?? value) : value)?.range?.[0] ?? 0);
    },
    placeOfKey: (path) => placeAt(find(path).key?.range?.[0] ?? 0),
    sourceOf,
    writingOf: (path) => excerpt(sourceOf(path)),
  };
}

/** Keys that stand twice in a mapping: YAML's parser would keep the later one. */
function findDuplicates(document: Document, placeAt: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map: (_, map) => {
      if (problems.length >= ERRORS_MAX) return visit.BREAK;
      for (const problem of findDuplicatesIn(map, placeAt)) problems.push(problem);
      return undefined;
    },
  });
  return problems;
}

function findDuplicatesIn(map: YAMLMap, placeAt: (offset: number) => Place): Problem[] {
  const first = new Map<string, number>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const value = String(key.value);
    const offset = key.range?.[0] ?? 0;
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, offset);
      return [];
    }
    const message = `The key "${value}" is already used at line ${placeAt(earlier).line}.`;
    return { code: "yaml-duplicate-key", ...placeAt(offset), value, message, remedy: "Keep one of the two." };
  });
}

/** A value of a parsed file, and its key where it stands in a mapping. */
interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/** Finds the value at a path; where the path leads to nothing, the last value on the way. */
export function findNode(contents: unknown, path: Path): Found {
  let found: Found = { key: undefined, value: isNode(contents) ? contents : undefined };
  for (const step of path) {
    const next = found.value && childrenOf(found.value).get(step);
    if (!next) break;
    found = next;
  }
  return found;
}

/** The children of a node by key or index: looking through a mapping of thousands of keys for each of them takes long. */
const childrenOf = memoize((node: Node): ReadonlyMap<string | number, Found> => {
  const children = new Map<string | number, Found>();
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const child = { key: isNode(key) ? key : undefined, value: isNode(value) ? value : undefined };
      if (isScalar(key)) children.set(String(key.value), child);
    }
  } else if (isSeq(node)) {
    node.items.forEach((value, index) => {
      children.set(index, { key: undefined, value: isNode(value) ? value : undefined });
    });
  }
  return children;
});
