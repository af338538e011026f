import { isSeq, stringify } from "yaml";
import {
  type EditedYaml,
  editedText,
  editYaml,
  itemsOf,
  removeItem,
  replaceId,
  textOf,
  valueAt,
} from "./edit-yaml";

const HEAD = "# Ids that were given up, and what stands for them now: their addresses lead on.\n";

/**
 * The text of moved.yaml after some ids were given up: what led to them leads to what stands for them now, and they do too.
 *
 * @param content of the file; undefined where there is none yet
 * @param given the ids that were given up, in the order of the corpus, with those that stand for them
 */
export function moveIds(content: string | undefined, given: ReadonlyMap<string, string>): string {
  const yaml = editYaml(content ?? `${HEAD}[]\n`);
  const isBack = new Set([...given.values()]);
  itemsOf(yaml.contents).forEach((entry, index) => {
    const [from, to] = [valueAt(entry, "from"), valueAt(entry, "to")];
    const now = given.get(textOf(to) ?? "");
    // What is called so again has not moved.
    if (isBack.has(textOf(from) ?? "") && isSeq(yaml.contents)) removeItem(yaml, yaml.contents, index);
    else if (now !== undefined) replaceId(yaml, to, now);
  });
  return append(
    yaml,
    [...given].map(([from, to]) => `- { from: ${written(from)}, to: ${written(to)} }`),
  );
}

/** An id such as 2031 needs quotation marks. */
function written(id: string): string {
  return stringify(id).trim();
}

function append(yaml: EditedYaml, lines: readonly string[]): string {
  const { contents, text } = yaml;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const before = editedText(yaml);
  const isEmpty = editYaml(before).contents === null || itemsOf(editYaml(before).contents).length === 0;
  const first = isSeq(contents) && !contents.flow ? (contents.range?.[0] ?? 0) : 0;
  const indent = " ".repeat(first - (text.lastIndexOf("\n", first - 1) + 1));
  const added = lines.map((line) => `${indent}${line}${newline}`).join("");
  if (!isEmpty) return `${before.trimEnd()}${newline}${added}`;
  return `${before.replace(/\[\s*\]\s*$/, "").trimEnd()}${newline}${added}`;
}
