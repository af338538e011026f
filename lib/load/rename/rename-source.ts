import path from "node:path";
import { isScalar } from "yaml";
import { type EditedYaml, keyOf, pairsIn, replaceId, replaceInText, textOf } from "./edit-yaml";
import type { Renaming } from "./renaming";

/** Keys that hold words of a document, which nobody may change. */
const VERBATIM = ["exact", "prefix", "suffix", "quotes", "quote"];

/** Renames a source where it is named, and in the ids of its recommendations, also where a reason or a memo names these. */
export function renameSourceIn(yaml: EditedYaml, { from, to }: Renaming): void {
  const ids = new RegExp(`(?<![a-z0-9/-])${from}(?=/[a-z0-9])`, "g");
  for (const pair of pairsIn(yaml.contents)) {
    const key = keyOf(pair);
    if (key === "source" && textOf(pair.value) === from) replaceId(yaml, pair.value, to);
    else if (isScalar(pair.value) && !VERBATIM.includes(key ?? "")) replaceInText(yaml, pair.value, ids, to);
  }
}

/** Where a file goes whose name is the id of the source: its coding, its document in whatever form, a second coding. */
export function renamedFile(file: string, { kind, from, to }: Renaming): string {
  const { dir, base } = path.posix.parse(file);
  const isOfSource = /^(?:content\/(?:sources|second-coding)|seeds)(?:\/|$)/.test(dir);
  const isNamed = base.startsWith(`${from}.`);
  return kind === "source" && isOfSource && isNamed ? `${dir}/${to}${base.slice(from.length)}` : file;
}
