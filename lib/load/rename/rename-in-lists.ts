import { isSeq, type YAMLSeq } from "yaml";
import {
  type EditedYaml,
  emptyList,
  itemsOf,
  keyOf,
  pairsIn,
  removeItem,
  removePair,
  replaceId,
  textOf,
  valueAt,
} from "./edit-yaml";
import type { RenamedKind, Renaming } from "./renaming";

/** The keys whose values, or entries, are ids of a kind. */
const keysOf: Readonly<Record<Exclude<RenamedKind, "source">, readonly string[]>> = {
  actor: ["actor", "author", "coauthors", "addressees", "beneficiaries", "parent"],
  measure: ["measure"],
  topic: ["topic", "topics"],
};

/** Renames, or takes out, the entry of the list that defines the id. */
export function renameDefinition(yaml: EditedYaml, { from, to, isMerge }: Renaming): void {
  if (!isSeq(yaml.contents)) return;
  const list = yaml.contents;
  list.items.forEach((entry, index) => {
    const id = valueAt(entry, "id");
    if (textOf(id) !== from) return;
    if (isMerge) removeItem(yaml, list, index);
    else replaceId(yaml, id, to);
  });
}

/** Renames every reference in a file of the corpus. */
export function renameReferences(
  yaml: EditedYaml,
  renaming: Renaming & { readonly kind: keyof typeof keysOf },
): void {
  const { kind, from, to } = renaming;
  for (const pair of pairsIn(yaml.contents)) {
    if (!keysOf[kind].includes(keyOf(pair) ?? "")) continue;
    if (isSeq(pair.value)) renameInList(yaml, pair.value, renaming);
    else if (textOf(pair.value) === from) replaceId(yaml, pair.value, to);
  }
}

/** In a list that holds the new id already, the old one goes: nothing may be listed twice. */
function renameInList(yaml: EditedYaml, list: YAMLSeq, { from, to }: Renaming): void {
  const ids = list.items.map(textOf);
  list.items.forEach((item, index) => {
    if (ids[index] !== from) return;
    if (ids.includes(to)) removeItem(yaml, list, index);
    else replaceId(yaml, item, to);
  });
}

/** An actor who took in the body that it belongs to belongs to what that belonged to. */
export function mendParent(yaml: EditedYaml, { from, to }: Renaming): void {
  const entries = itemsOf(yaml.contents);
  const entryOf = (id: string) => entries.find((entry) => textOf(valueAt(entry, "id")) === id);
  const entry = entryOf(to);
  if (textOf(valueAt(entry, "parent")) !== from) return;
  const above = textOf(valueAt(entryOf(from), "parent"));
  const pair = pairsIn(yaml.contents).find(({ value }) => value === valueAt(entry, "parent"));
  if (!pair) return;
  if (above === undefined || above === to) removePair(yaml, pair);
  else replaceId(yaml, pair.value, above);
}

/** Takes a merged topic out of recommendations whose measure has it, and an author out of the coauthors. */
export function removeRepeated(
  yaml: EditedYaml,
  { kind, from, to }: Renaming,
  topicOf: (measure: string) => string | undefined,
): void {
  const names = [from, to];
  const removeFrom = (list: unknown) => {
    if (!isSeq(list)) return;
    const held = list.items.flatMap((item, index) => (names.includes(textOf(item) ?? "") ? [index] : []));
    if (held.length === list.items.length) emptyList(yaml, list);
    else for (const index of held) removeItem(yaml, list, index);
  };
  if (kind === "actor" && names.includes(textOf(valueAt(yaml.contents, "author")) ?? ""))
    removeFrom(valueAt(yaml.contents, "coauthors"));
  if (kind !== "topic") return;
  for (const entry of itemsOf(valueAt(yaml.contents, "recommendations"))) {
    const own = topicOf(textOf(valueAt(entry, "measure")) ?? "");
    if (own !== undefined && names.includes(own)) removeFrom(valueAt(entry, "topics"));
  }
}
