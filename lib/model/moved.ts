import type { Authored, Report } from "./authored";
import type { Moved } from "./list-schemas";
import { nearestWord } from "./nearest-word";

/**
 * The rules for ids that were given up: what has moved exists no more, what it moved to does, in one step, and nothing
 * moves twice.
 */
export function checkMoved(authored: Authored, report: Report): void {
  const known = idsOf(authored);
  const { mentioned, defined } = authored;
  // Where a file could not be read, an id may stand in it that is asked for; so it may in what was refused.
  const mayBeThere = (id: string) =>
    !mentioned || !defined.actor || !defined.measure || !defined.topic || mentioned.has(id);
  const given = new Map(authored.moved.map((entry) => [entry.value.from, entry]));
  const seen = new Map<string, number>();
  for (const { value, file, path } of authored.moved) {
    const { from, to } = value;
    const at = (key: "from" | "to") => authored.placeOf(file, [...path, key]);
    const earlier = seen.get(from);
    if (earlier === undefined) seen.set(from, at("from").line);
    else {
      report({
        code: "id-duplicate",
        at: at("from"),
        value: from,
        message: `Where "${from}" has moved is already said at ${file}:${earlier}.`,
        remedy: "Remove one of the two.",
      });
    }
    if (known.has(from)) {
      report({
        code: "moved-exists",
        at: at("from"),
        value: from,
        message: `"${from}" is said to have moved to "${to}", and it still exists.`,
        remedy: "Remove this entry, or give the id up.",
      });
    }
    const next = given.get(to)?.value.to;
    if (next !== undefined) {
      report({
        code: "moved-chain",
        at: at("to"),
        value: to,
        message: `"${from}" is said to have moved to "${to}", which has itself moved to "${next}".`,
        remedy: `Write where it ends: "${next}".`,
      });
    } else if (!known.has(to) && !mayBeThere(to)) {
      const near = nearestWord(to, known);
      report({
        code: "reference-unknown",
        at: at("to"),
        value: to,
        message: `There is no "${to}" for "${from}" to have moved to.`,
        remedy: near ? `Did you mean "${near}"?` : "Name an id that exists.",
      });
    }
  }
}

/** All ids that stand in an address: of recommendations, sources, measures, actors and topics. */
function idsOf({ sources, sourceIds, defined }: Authored): ReadonlySet<string> {
  return new Set([
    ...sources.flatMap(({ recommendations }) => recommendations.map(({ value }) => value.id)),
    ...sourceIds,
    ...(defined.measure ?? []),
    ...(defined.actor ?? []),
    ...(defined.topic ?? []),
  ]);
}

/** The id that stands for one that was given up, if any does. */
export function movedTo(id: string, moved: readonly Moved[]): string | undefined {
  return moved.find(({ from }) => from === id)?.to;
}
