import { isAlias, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Path } from "@/lib/model/authored";
import { excerpt, type Place, type Problem, type ProblemCode } from "@/lib/model/problem";

/** A parsed YAML file that knows where each of its values stands. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** Place of the value at a path; of the nearest value around it where the path leads to nothing. */
  placeOf(path: Path): Place;
  /** Place of a key of the mapping at a path. */
  placeOfKey(path: Path, key: string): Place;
}

/**
 * Parses one YAML file (YAML 1.2, core schema). Anchors and aliases are refused: nobody needs them here, and a few lines
 * of them can expand to gigabytes.
 */
export function parseYaml(file: string, text: string): YamlFile | readonly Problem[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, strict: true, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };

  const problems = document.errors.map((error): Problem => {
    const place = placeAt(error.pos[0]);
    const code = yamlCodes[error.code] ?? "yaml-syntax";
    const value = excerpt(text.split("\n")[place.line - 1] ?? "");
    return { code, ...place, value, message: `${error.message.trim()}: "${value}"`, remedy: remedies[code] };
  });
  visit(document, (_key, node) => {
    if (!isAlias(node) && !(isNode(node) && "anchor" in node && node.anchor)) return;
    const name = isAlias(node) ? `*${node.source}` : `&${String((node as { anchor?: string }).anchor)}`;
    problems.push({
      code: "yaml-alias",
      ...placeAt(node.range?.[0] ?? 0),
      value: name,
      message: `"${name}" is an anchor or an alias.`,
      remedy: remedies["yaml-alias"],
    });
  });
  if (problems.length > 0) return problems;
  if (document.contents === null) {
    return [
      {
        code: "file-empty",
        file,
        line: 1,
        column: 1,
        value: file,
        message: `${file} holds no value.`,
        remedy: "Fill it, or remove it.",
      },
    ];
  }

  const nodeAt = (path: Path): Node | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node;
    }
    return undefined;
  };
  const placeOf = (path: Path) => placeAt(nodeAt(path)?.range?.[0] ?? 0);
  return {
    file,
    data: document.toJS({ maxAliasCount: 0 }),
    placeOf,
    placeOfKey: (path, key) => {
      const map = nodeAt(path);
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      const range = pair && isNode(pair.key) ? pair.key.range : undefined;
      return range ? placeAt(range[0]) : placeOf(path);
    },
  };
}

type YamlCode = Extract<ProblemCode, `yaml-${string}`>;

/** The parser's codes that have one of their own here; all others are `yaml-syntax`. */
const yamlCodes: Readonly<Record<string, YamlCode>> = {
  DUPLICATE_KEY: "yaml-duplicate-key",
  TAB_AS_INDENT: "yaml-tab",
};

const remedies: Readonly<Record<YamlCode, string>> = {
  "yaml-syntax":
    "Mend the line. A text that holds a colon and a space, or that begins with a quotation mark or a dash, needs quotes around it.",
  "yaml-tab": "Use spaces for indentation.",
  "yaml-duplicate-key": "Keep one of the two.",
  "yaml-alias": "Write the value out. A text that begins with * or & needs quotes around it.",
};
