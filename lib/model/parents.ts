import type { Authored, Report } from "./authored";

/** No actor may be its own ancestor: everyone on the way round is named. */
export function checkParents(authored: Authored, report: Report): void {
  const inCycle = findCycles(new Map(authored.actors.map(({ value }) => [value.id, value.parent])));
  for (const { value, file, path } of authored.actors) {
    if (value.parent === undefined || !inCycle.has(value.id)) continue;
    report({
      code: "parent-cycle",
      at: authored.placeOf(file, [...path, "parent"]),
      value: value.parent,
      message:
        value.parent === value.id
          ? `The actor "${value.id}" is its own parent.`
          : `The actor "${value.id}" is its own ancestor, by way of "${value.parent}".`,
      remedy: "Remove one of the parents on the way round.",
    });
  }
}

/** The ids from which following the parents leads back. Walks over every id once. */
function findCycles(parents: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const inCycle = new Set<string>();
  const walkOf = new Map<string, string>(); // which walk, named by where it began, came by first
  for (const start of parents.keys()) {
    let id: string | undefined = start;
    while (id !== undefined && !walkOf.has(id)) {
      walkOf.set(id, start);
      id = parents.get(id);
    }
    // Back on its own track: from here the track is a circle.
    while (id !== undefined && walkOf.get(id) === start && !inCycle.has(id)) {
      inCycle.add(id);
      id = parents.get(id);
    }
  }
  return inCycle;
}
