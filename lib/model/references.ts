import type { Authored, Path, ReferenceKind, Report } from "./authored";
import { nearestWord } from "./nearest-word";

/** A place at which an id of another list stands. */
interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly file: string;
  readonly path: Path;
}

/** After so many ids that are unknown, another list was meant, and looking for the nearest of each takes long. */
const HINTS_MAX = 100;

/**
 * Every reference must lead to an entry.
 *
 * @returns the ids that those which lead nowhere were probably meant for
 */
export function checkReferences(authored: Authored, report: Report): ReadonlySet<string> {
  const hints: Record<ReferenceKind, Hints> = { actor: new Map(), topic: new Map(), measure: new Map() };
  for (const { kind, id, file, path } of [...referencesOfLists(authored), ...referencesOfSources(authored)]) {
    const defined = authored.defined[kind];
    if (defined === undefined || defined.has(id)) continue;
    const near = nearest(id, defined, hints[kind]);
    const add = `add it to content/${kind}s.yaml.`;
    report({
      code: "reference-unknown",
      at: authored.placeOf(file, path),
      value: id,
      message: `There is no ${kind} "${id}".`,
      remedy: near === undefined ? `Correct it, or ${add}` : `Did you mean "${near}"? Otherwise ${add}`,
    });
  }
  return new Set(Object.values(hints).flatMap((of) => [...of.values()].filter((near) => near !== undefined)));
}

type Hints = Map<string, string | undefined>;

function nearest(id: string, defined: ReadonlySet<string>, hints: Hints): string | undefined {
  if (!hints.has(id) && hints.size < HINTS_MAX) hints.set(id, nearestWord(id, defined));
  return hints.get(id);
}

/**
 * Every actor must be named by a source, and every measure be answered.
 *
 * @param meant ids that count as used: mending a reference will make them so
 */
export function checkUse(authored: Authored, meant: ReadonlySet<string>, report: Report): void {
  if (authored.mentioned === undefined) return;
  const mentioned = [...authored.mentioned, ...meant];
  const used = { actor: new Set(mentioned), topic: new Set(), measure: new Set(mentioned) };
  for (const { kind, id } of referencesOfSources(authored)) used[kind].add(id);
  // Whoever belongs to a body brings it in, and the one to which that belongs.
  const parents = new Map(authored.actors.map(({ value }) => [value.id, value.parent]));
  for (const id of used.actor) {
    const parent = parents.get(id); // a set that grows while it is gone through is gone through to its end
    if (parent !== undefined) used.actor.add(parent);
  }
  for (const { value, file, path } of authored.actors) {
    if (used.actor.has(value.id)) continue;
    report({
      code: "unused-actor",
      at: authored.placeOf(file, [...path, "id"]),
      value: value.id,
      message: `No source or recommendation names the actor "${value.id}".`,
      remedy: "Remove the actor, or use it.",
    });
  }
  for (const { value, file, path } of authored.measures) {
    if (used.measure.has(value.id)) continue;
    report({
      code: "unused-measure",
      at: authored.placeOf(file, [...path, "id"]),
      value: value.id,
      message: `No recommendation answers the measure "${value.id}".`,
      remedy: "Remove the measure, or use it.",
    });
  }
}

function referencesOfLists({ actors, measures }: Authored): Reference[] {
  return [
    ...actors.flatMap(({ value, file, path }) => one("actor", value.parent, file, [...path, "parent"])),
    ...measures.flatMap(({ value, file, path }) => one("topic", value.topic, file, [...path, "topic"])),
  ];
}

function referencesOfSources({ sources }: Authored): Reference[] {
  return sources.flatMap(({ file, head, recommendations }) => [
    ...one("actor", head?.author, file, ["author"]),
    ...each("actor", head?.coauthors ?? [], file, ["coauthors"]),
    ...recommendations.flatMap(({ value, path }) => [
      ...one("actor", value.actor, file, [...path, "actor"]),
      ...one("measure", value.measure, file, [...path, "measure"]),
      ...each("topic", value.topics, file, [...path, "topics"]),
      ...each("actor", value.addressees, file, [...path, "addressees"]),
      ...each("actor", value.beneficiaries, file, [...path, "beneficiaries"]),
    ]),
  ]);
}

function one(kind: ReferenceKind, id: string | undefined, file: string, path: Path): Reference[] {
  return id === undefined ? [] : [{ kind, id, file, path }];
}

function each(kind: ReferenceKind, ids: readonly string[], file: string, path: Path): Reference[] {
  return ids.map((id, index) => ({ kind, id, file, path: [...path, index] }));
}
