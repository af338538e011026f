import type { Authored, AuthoredSourceEntry, Entry, Report } from "./authored";
import { checkMentions } from "./mentions";
import { checkParents } from "./parents";
import { checkReferences, checkUse } from "./references";
import { idPattern } from "./scalars";

/** The rules that hold among the entries of a corpus, whatever its documents say. */
export function checkEntries(authored: Authored, report: Report): void {
  const recommendations = authored.sources.flatMap((source) => source.recommendations);
  // A group and an actor are both columns of the matrix, which an address names by its id.
  const columns = [...authored.actors, ...authored.groups];
  for (const list of [authored.topics, columns, authored.measures, recommendations]) {
    checkUnique(list, authored, report);
  }
  const open = checkReferences(authored, report);
  checkParents(authored, report);
  checkMentions(authored, report);
  const topicOf = new Map(authored.measures.map(({ value }) => [value.id, value.topic]));
  for (const source of authored.sources) {
    checkAuthors(source, authored, report);
    for (const recommendation of source.recommendations) {
      checkId(source, recommendation, authored, report);
      checkCondition(recommendation, authored, report);
      checkVoice(source, recommendation, authored, report);
      checkTwice(recommendation, "addressees", recommendation.value.addressees, authored, report);
      checkTwice(recommendation, "beneficiaries", recommendation.value.beneficiaries, authored, report);
      checkTopics(recommendation, topicOf.get(recommendation.value.measure), authored, report);
    }
  }
  checkUse(authored, open, report);
}

type RecommendationEntry = AuthoredSourceEntry["recommendations"][number];

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

function checkId(
  source: AuthoredSourceEntry,
  { value, file, path }: RecommendationEntry,
  authored: Authored,
  report: Report,
): void {
  // Where the name of the file is to be mended first, there is nothing to begin with.
  if (value.id.startsWith(`${source.id}/`) || !idPattern.test(source.id)) return;
  report({
    code: "id-invalid",
    at: authored.placeOf(file, [...path, "id"]),
    value: value.id,
    message: `The id "${value.id}" does not begin with the id of its source.`,
    remedy: `Write "${source.id}/${value.id.slice(value.id.indexOf("/") + 1)}".`,
  });
}

function checkCondition(
  { value, file, path }: RecommendationEntry,
  authored: Authored,
  report: Report,
): void {
  if (value.stance === "conditional" && value.condition === undefined) {
    report({
      code: "condition-missing",
      at: authored.placeOf(file, [...path, "stance"]),
      value: value.stance,
      message: `"${value.id}" is conditional and states no condition.`,
      remedy: 'Add "condition" with the condition that the source states, or change the stance.',
    });
  }
  if (value.stance !== "conditional" && value.condition !== undefined) {
    report({
      code: "condition-unexpected",
      at: authored.placeOf(file, [...path, "condition"]),
      value: value.condition,
      message: `"${value.id}" states a condition, and its stance is "${value.stance}".`,
      remedy: "Remove the condition, or make the stance conditional.",
    });
  }
}

function checkVoice(
  { id, head }: AuthoredSourceEntry,
  { value, file, path }: RecommendationEntry,
  authored: Authored,
  report: Report,
): void {
  const { actor } = value;
  if (head === undefined || actor === undefined || value.voice !== "own") return;
  if ([head.author, ...head.coauthors].includes(actor)) return;
  report({
    code: "voice-not-author",
    at: authored.placeOf(file, [...path, "actor"]),
    value: actor,
    message: `"${actor}" is not an author of "${id}", so the voice cannot be own.`,
    remedy: 'Add "voice: reported", or list the actor among the source\'s coauthors.',
  });
}

/** Nobody is named twice among the coauthors, and the author is not one of them. */
function checkAuthors({ file, head }: AuthoredSourceEntry, authored: Authored, report: Report): void {
  if (head === undefined) return;
  const authors = [head.author, ...head.coauthors];
  checkTwice({ value: head, file, path: [] }, "coauthors", authors, authored, report);
}

/** Nobody may be named twice in a list. */
function checkTwice(
  { file, path }: Entry<unknown>,
  key: string,
  ids: readonly string[],
  authored: Authored,
  report: Report,
): void {
  for (const twice of new Set(ids.filter((id, at) => ids.indexOf(id) < at))) {
    report({
      code: "reference-repeated",
      at: authored.placeOf(file, [...path, key]),
      value: twice,
      message: `"${twice}" is named twice.`,
      remedy: `Remove it from ${key} once.`,
    });
  }
}

function checkTopics(
  { value, file, path }: RecommendationEntry,
  own: string | undefined,
  authored: Authored,
  report: Report,
): void {
  const seen = new Set<string>();
  value.topics.forEach((topic, index) => {
    if (topic === own || seen.has(topic)) {
      report({
        code: "topic-repeated",
        at: authored.placeOf(file, [...path, "topics", index]),
        value: topic,
        message: topic === own ? `"${topic}" is the measure's own topic.` : `"${topic}" is listed twice.`,
        remedy: "Remove it.",
      });
    }
    seen.add(topic);
  });
}
