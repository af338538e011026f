import type { Authored, AuthoredSourceEntry, Entry, Path, ReferenceKind, Report } from "./authored";
import { nearestWord } from "./nearest-word";
import { idPattern } from "./scalars";

/** A place at which an id of another list stands. */
interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly file: string;
  readonly path: Path;
}

/** After so many ids that are unknown, another list was meant, and looking for the nearest of each takes long. */
const HINTS_MAX = 100;

/** What the references that lead nowhere leave open about what is used. */
export interface OpenReferences {
  /** Ids that they were probably meant for. */
  readonly meant: ReadonlySet<string>;
  /** Kinds of which one leads nowhere, and nothing tells what was meant. */
  readonly unknown: ReadonlySet<ReferenceKind>;
}

/** Every reference must lead to an entry. */
export function checkReferences(authored: Authored, report: Report): OpenReferences {
  const hints: Record<ReferenceKind, Hints> = {
    actor: new Map(),
    group: new Map(),
    topic: new Map(),
    measure: new Map(),
  };
  const unknown = new Set<ReferenceKind>();
  for (const { kind, id, file, path } of referencesOf(authored)) {
    if (!idPattern.test(id)) {
      unknown.add(kind); // it has been reported as no id
      continue;
    }
    const defined = authored.defined[kind];
    if (defined === undefined || defined.has(id)) continue;
    const near = nearest(id, defined, hints[kind]);
    if (near === undefined) unknown.add(kind);
    const add = `add it to content/${kind}s.yaml.`;
    report({
      code: "reference-unknown",
      at: authored.placeOf(file, path),
      value: id,
      message: `There is no ${kind} "${id}".`,
      remedy: near === undefined ? `Correct it, or ${add}` : `Did you mean "${near}"? Otherwise ${add}`,
    });
  }
  const meant = Object.values(hints).flatMap((of) => [...of.values()].filter((near) => near !== undefined));
  return { meant: new Set(meant), unknown };
}

type Hints = Map<string, string | undefined>;

function nearest(id: string, defined: ReadonlySet<string>, hints: Hints): string | undefined {
  if (!hints.has(id) && hints.size < HINTS_MAX) hints.set(id, nearestWord(id, defined));
  return hints.get(id);
}

/**
 * Every actor must be named by a source, every group have an actor, and every measure be answered. While a source is not
 * complete, that may still come, and what is not used is a warning. Not asked where the answer may lie in what has been
 * reported: in a file that could not be read, a document without a source, or a reference that leads nowhere.
 */
export function checkUse(authored: Authored, { meant, unknown }: OpenReferences, report: Report): void {
  const { mentioned, seeds, sourceIds } = authored;
  if (mentioned === undefined || [...seeds.keys()].some((id) => !sourceIds.includes(id))) return;
  const named = [...mentioned, ...meant];
  const used = {
    actor: new Set(named),
    topic: new Set<string>(),
    measure: new Set(named),
    group: new Set(named),
  };
  for (const { kind, id } of authored.sources.flatMap(referencesOfSource)) used[kind].add(id);
  const isOpen = authored.sources.some(({ head }) => head?.coded.complete === false);
  const severity = isOpen ? { severity: "warning" as const } : {};
  // Whoever belongs to a body brings it in, and the one to which that belongs.
  const parents = new Map(authored.actors.map(({ value }) => [value.id, value.parent]));
  for (const id of used.actor) {
    const parent = parents.get(id); // a set that grows while it is gone through is gone through to its end
    if (parent !== undefined) used.actor.add(parent);
  }
  for (const { value, file, path } of unknown.has("actor") ? [] : authored.actors) {
    if (used.actor.has(value.id)) continue;
    report({
      code: "unused-actor",
      at: authored.placeOf(file, [...path, "id"]),
      value: value.id,
      message: `No source or recommendation names the actor "${value.id}".`,
      remedy: "Remove the actor, or use it.",
      ...severity,
    });
  }
  for (const { value } of authored.actors) if (value.group !== undefined) used.group.add(value.group);
  for (const { value, file, path } of unknown.has("group") ? [] : authored.groups) {
    if (used.group.has(value.id)) continue;
    report({
      code: "unused-group",
      at: authored.placeOf(file, [...path, "id"]),
      value: value.id,
      message: `No actor belongs to the group "${value.id}".`,
      remedy: "Remove the group, or give it as `group` to an actor.",
    });
  }
  for (const { value, file, path } of unknown.has("measure") ? [] : authored.measures) {
    if (used.measure.has(value.id)) continue;
    report({
      code: "unused-measure",
      at: authored.placeOf(file, [...path, "id"]),
      value: value.id,
      message: `No recommendation answers the measure "${value.id}".`,
      remedy: "Remove the measure, or use it.",
      ...severity,
    });
  }
}

function referencesOf({ actors, measures, refused, sources }: Authored): Reference[] {
  return [
    ...[...actors, ...refused.actor].flatMap((entry) => [
      ...references("actor", entry, "parent"),
      ...references("group", entry, "group"),
    ]),
    ...[...measures, ...refused.measure].flatMap((entry) => references("topic", entry, "topic")),
    ...sources.flatMap(referencesOfSource),
  ];
}

function referencesOfSource({ file, head, recommendations, refused }: AuthoredSourceEntry): Reference[] {
  const heads: Entry<unknown>[] = head ? [{ value: head, file, path: [] }] : [];
  if (refused.head) heads.push(refused.head);
  return [
    ...heads.flatMap((entry) => references("actor", entry, "author", "coauthors")),
    ...[...recommendations, ...refused.recommendations].flatMap((entry) => [
      ...references("actor", entry, "actor", "addressees", "beneficiaries"),
      ...references("measure", entry, "measure"),
      ...references("topic", entry, "topics"),
    ]),
  ];
}

/** Keys without which an entry is refused, and with which it would use something. */
const NEEDED = ["author", "measure"];

/** The ids at some keys of an entry, alone or in lists; of one that was refused, also what is no id. */
function references(
  kind: ReferenceKind,
  { value, file, path }: Entry<unknown>,
  ...keys: string[]
): Reference[] {
  const fields = new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  return keys.flatMap((key): Reference[] => {
    const held: unknown = fields.get(key);
    if (Array.isArray(held)) {
      return held.map((id, index) => ({ kind, id: String(id), file, path: [...path, key, index] }));
    }
    if (held === undefined && !NEEDED.includes(key)) return [];
    return [{ kind, id: String(held ?? ""), file, path: [...path, key] }];
  });
}
