import { isScalar } from "yaml";
import { NO_FIT, REMOVED } from "@/lib/model/reliability/coded-unit";
import { type EditedYaml, keyOf, pairsIn, replaceId, replaceInText, textOf } from "./edit-yaml";
import type { Renaming } from "./renaming";

/**
 * Renames in codings that were made before two were compared. Their words stay: an actor or a measure that is no longer in
 * its list gets `was:` before its id, and moved.yaml says what stands for it now. A topic has no such past, and is renamed.
 */
export function renameInCoding(yaml: EditedYaml, { kind, from, to }: Renaming): void {
  for (const pair of pairsIn(yaml.contents)) {
    if (keyOf(pair) !== kind || from === NO_FIT) continue;
    const id = textOf(pair.value);
    if (id === from) replaceId(yaml, pair.value, kind === "topic" ? to : `${REMOVED}${from}`);
    else if (id === `${REMOVED}${to}`) replaceId(yaml, pair.value, to); // what was removed is there again
  }
}

/** Adjudications name a topic in brackets behind the measure, as `npm run reliability -- --open` prints it. */
export function renameInAdjudications(yaml: EditedYaml, { kind, from, to }: Renaming): void {
  if (kind !== "topic") return;
  for (const pair of pairsIn(yaml.contents)) {
    if (!["first", "second"].includes(keyOf(pair) ?? "") || !isScalar(pair.value)) continue;
    replaceInText(yaml, pair.value, new RegExp(`\\(${from}\\)(?=, )`, "g"), `(${to})`);
  }
}
