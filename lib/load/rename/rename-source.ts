import path from "node:path";
import { isScalar } from "yaml";
import { type EditedYaml, keyOf, pairsIn, replaceId, replaceInText, textOf, valueAt } from "./edit-yaml";
import type { Renaming } from "./renaming";

/** Keys that hold words of a document, which nobody may change. */
const VERBATIM = ["exact", "prefix", "suffix", "quotes", "quote"];

/**
 * Renames a source where it is named, in the ids of its recommendations, also where a reason or a memo names these, and in
 * the name of the file that its document was made from.
 */
export function renameSourceIn(yaml: EditedYaml, renaming: Renaming): void {
  const { from, to } = renaming;
  const ids = new RegExp(`(?<![a-z0-9/-])${from}(?=/[a-z0-9])`, "g");
  for (const pair of pairsIn(yaml.contents)) {
    const key = keyOf(pair);
    if (key === "source" && textOf(pair.value) === from) replaceId(yaml, pair.value, to);
    else if (isScalar(pair.value) && !VERBATIM.includes(key ?? "")) replaceInText(yaml, pair.value, ids, to);
  }
  const original = valueAt(valueAt(yaml.contents, "original"), "file");
  const name = textOf(original) ?? "";
  const renamed = renamedName(name, renaming);
  if (renamed !== name) replaceId(yaml, original, renamed);
}

/** Where a file goes whose name is the id of the source: its coding, its document in whatever form, a second coding. */
export function renamedFile(file: string, renaming: Renaming): string {
  const { dir, base } = path.posix.parse(file);
  const isOfSource = /^(?:content\/(?:sources|second-coding)|seeds)(?:\/|$)/.test(dir);
  return renaming.kind === "source" && isOfSource ? `${dir}/${renamedName(base, renaming)}` : file;
}

function renamedName(name: string, { from, to }: Renaming): string {
  return name.startsWith(`${from}.`) ? to + name.slice(from.length) : name;
}
