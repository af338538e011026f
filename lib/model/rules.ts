import type { Authored, AuthoredSourceEntry, Entry, Path, Report } from "./authored";
import { nearestWord } from "./near";

/** The rules that hold among the entries of a corpus, whatever its documents say. */
export function checkEntries(authored: Authored, report: Report): void {
  for (const list of [authored.topics, authored.actors, authored.measures])
    checkUnique(list, authored, report);
  checkUnique(
    authored.sources.flatMap((source) => source.recommendations),
    authored,
    report,
  );
  checkReferences(authored, report);
  checkParents(authored, report);
  for (const source of authored.sources) {
    for (const recommendation of source.recommendations)
      checkRecommendation(source, recommendation, authored, report);
  }
  if (authored.whole) checkUse(authored, report);
}

function checkUnique(
  entries: readonly Entry<{ readonly id: string }>[],
  authored: Authored,
  report: Report,
): void {
  const first = new Map<string, Entry<unknown>>();
  for (const entry of entries) {
    const { id } = entry.value;
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, entry);
      continue;
    }
    const place = authored.placeOf(earlier.file, [...earlier.path, "id"]);
    report({
      code: "id-duplicate",
      at: authored.placeOf(entry.file, [...entry.path, "id"]),
      value: id,
      message: `The id "${id}" is already used at ${place.file}:${place.line}.`,
      remedy: "Give one of the two another id, or merge them.",
    });
  }
}

function checkReferences(authored: Authored, report: Report): void {
  // A list with a refused entry may lack just the id that is asked for.
  if (!authored.whole) return;
  const idsOf = (entries: readonly Entry<{ readonly id: string }>[]) =>
    new Set(entries.map(({ value }) => value.id));
  const known = {
    actor: idsOf(authored.actors),
    topic: idsOf(authored.topics),
    measure: idsOf(authored.measures),
  };
  const refer = (kind: keyof typeof known, id: string | undefined, file: string, path: Path) => {
    if (id === undefined || known[kind].has(id)) return;
    const near = nearestWord(id, known[kind]);
    report({
      code: "reference-unknown",
      at: authored.placeOf(file, path),
      value: id,
      message: `There is no ${kind} "${id}".`,
      remedy: near
        ? `Did you mean "${near}"? Else add it to content/${kind}s.yaml.`
        : `Add it to content/${kind}s.yaml.`,
    });
  };
  for (const { value, file, path } of authored.actors)
    refer("actor", value.parent, file, [...path, "parent"]);
  for (const { value, file, path } of authored.measures)
    refer("topic", value.topic, file, [...path, "topic"]);
  for (const source of authored.sources) {
    refer("actor", source.value.author, source.file, ["author"]);
    source.value.coauthors.forEach((id, index) => {
      refer("actor", id, source.file, ["coauthors", index]);
    });
    for (const { value, file, path } of source.recommendations) {
      refer("actor", value.actor, file, [...path, "actor"]);
      refer("measure", value.measure, file, [...path, "measure"]);
      value.topics.forEach((id, index) => {
        refer("topic", id, file, [...path, "topics", index]);
      });
      for (const key of ["addressees", "beneficiaries"] as const) {
        value[key].forEach((id, index) => {
          refer("actor", id, file, [...path, key, index]);
        });
      }
    }
  }
}

function checkParents(authored: Authored, report: Report): void {
  const parents = new Map(authored.actors.map(({ value }) => [value.id, value.parent]));
  for (const { value, file, path } of authored.actors) {
    const seen = new Set<string>();
    let ancestor = value.parent;
    while (ancestor !== undefined && ancestor !== value.id && !seen.has(ancestor)) {
      seen.add(ancestor);
      ancestor = parents.get(ancestor);
    }
    if (ancestor !== value.id) continue;
    report({
      code: "parent-cycle",
      at: authored.placeOf(file, [...path, "parent"]),
      value: value.parent ?? "",
      message: `The actor "${value.id}" is its own ancestor.`,
      remedy: "Remove one of the parents on the way round.",
    });
  }
}

function checkRecommendation(
  source: AuthoredSourceEntry,
  { value, file, path }: AuthoredSourceEntry["recommendations"][number],
  authored: Authored,
  report: Report,
): void {
  const at = (...keys: Path) => authored.placeOf(file, [...path, ...keys]);
  const [sourceId = ""] = value.id.split("/");
  if (sourceId !== source.id) {
    report({
      code: "id-invalid",
      at: at("id"),
      value: value.id,
      message: `The id "${value.id}" does not begin with the id of its source.`,
      remedy: `Begin it with "${source.id}/".`,
    });
  }
  if (value.stance === "conditional" && value.condition === undefined) {
    report({
      code: "condition-missing",
      at: at("stance"),
      value: value.stance,
      message: `"${value.id}" is conditional and states no condition.`,
      remedy: "Add condition: with the words of the source, or change the stance.",
    });
  }
  if (value.stance !== "conditional" && value.condition !== undefined) {
    report({
      code: "condition-unexpected",
      at: at("condition"),
      value: value.condition,
      message: `"${value.id}" states a condition and its stance is "${value.stance}".`,
      remedy: "Remove the condition, or make the stance conditional.",
    });
  }
  const actor = value.actor ?? source.value.author;
  if (value.voice === "own" && actor !== source.value.author && !source.value.coauthors.includes(actor)) {
    report({
      code: "voice-not-author",
      at: at("actor"),
      value: actor,
      message: `"${actor}" is not an author of "${source.id}", so the voice cannot be own.`,
      remedy: "Add voice: reported, or list the actor among the source's coauthors.",
    });
  }
  const own = authored.measures.find((measure) => measure.value.id === value.measure)?.value.topic;
  value.topics.forEach((topic, index) => {
    if (topic !== own && value.topics.indexOf(topic) === index) return;
    report({
      code: "topic-repeated",
      at: at("topics", index),
      value: topic,
      message: topic === own ? `"${topic}" is the measure's own topic.` : `"${topic}" is listed twice.`,
      remedy: "Remove it.",
    });
  });
}

function checkUse(authored: Authored, report: Report): void {
  const actors = new Set<string>();
  const measures = new Set<string>();
  for (const source of authored.sources) {
    for (const id of [source.value.author, ...source.value.coauthors]) actors.add(id);
    for (const { value } of source.recommendations) {
      measures.add(value.measure);
      for (const id of [value.actor, ...value.addressees, ...value.beneficiaries]) if (id) actors.add(id);
    }
  }
  for (const { value } of authored.actors) if (value.parent && actors.has(value.id)) actors.add(value.parent);
  for (const { value, file, path } of authored.actors) {
    if (actors.has(value.id)) continue;
    report({
      code: "unused-actor",
      at: authored.placeOf(file, [...path, "id"]),
      value: value.id,
      message: `No source or recommendation names the actor "${value.id}".`,
      remedy: "Remove the actor, or use it.",
    });
  }
  for (const { value, file, path } of authored.measures) {
    if (measures.has(value.id)) continue;
    report({
      code: "unused-measure",
      at: authored.placeOf(file, [...path, "id"]),
      value: value.id,
      message: `No recommendation answers the measure "${value.id}".`,
      remedy: "Remove the measure, or use it.",
    });
  }
}
