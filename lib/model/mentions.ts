import type { Authored, Entry, Report } from "./authored";
import { nearestWord } from "./nearest-word";

/** Looking for the nearest of many takes long. */
const HINTS_MAX = 20;

/**
 * Ids of recommendations that notes name (a memo, the note of a source, the reason for which a passage is set aside, such as
 * "restates river-2031/close-weirs") must exist, or a reader looks for them in vain. Not asked where an entry was refused, which may
 * be the one that is meant.
 */
export function checkMentions(authored: Authored, report: Report): void {
  const { sources } = authored;
  if (sources.some(({ whole }) => !whole)) return;
  const ids = new Set(sources.flatMap(({ recommendations }) => recommendations.map(({ value }) => value.id)));
  const sourceIds = new Set(sources.map(({ id }) => id));
  let hints = 0;
  const check = ({ file, path }: Entry<unknown>, key: string, text: string | undefined) => {
    for (const [id] of (text ?? "").matchAll(ID)) {
      if (ids.has(id) || !sourceIds.has(id.slice(0, id.indexOf("/")))) continue;
      const near = hints++ < HINTS_MAX ? nearestWord(id, ids) : undefined;
      report({
        code: "reference-unknown",
        at: authored.placeOf(file, [...path, key]),
        value: id,
        message: `There is no recommendation "${id}".`,
        remedy: near === undefined ? "Correct it, or remove it." : `Did you mean "${near}"?`,
      });
    }
  };
  for (const { file, head, recommendations, setAside } of sources) {
    if (head) check({ value: head, file, path: [] }, "note", head.note);
    for (const entry of recommendations) check(entry, "memo", entry.value.memo);
    for (const entry of setAside) check(entry, "reason", entry.value.reason);
  }
}

/** The id of a recommendation that stands in a text, and not in an address. */
const ID = /(?<![\w./-])[a-z0-9-]+\/[a-z0-9]+(?:-[a-z0-9]+)*/g;
