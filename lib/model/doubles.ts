import type { Authored, AuthoredSourceEntry, Entry, Report, Seed } from "./authored";
import { doubleMarks } from "./fold-text";
import { excerpt } from "./problem";
import { collapseWhiteSpace } from "./white-space";

/** What stands twice under different ids: names that readers could not tell apart, and what was coded or added twice. */
export function checkDoubles(authored: Authored, report: Report): void {
  checkNames("actor", ["name", "short"], authored.actors, authored, report);
  checkNames("group", ["label", "short"], authored.groups, authored, report);
  checkNames("topic", ["label", "short"], authored.topics, authored, report);
  checkNames("measure", ["label"], authored.measures, authored, report);
  for (const source of authored.sources) checkRecommendations(source, authored, report);
  checkSeeds(authored, report);
}

/** @param keys of the names; a pair that has the first in common is not reported for the second as well */
function checkNames<K extends string>(
  kind: string,
  keys: readonly K[],
  entries: readonly Entry<{ readonly id: string } & Readonly<Record<K, string>>>[],
  authored: Authored,
  report: Report,
): void {
  const reported = new Set<string>();
  for (const key of keys) {
    const first = new Map<string, Entry<{ readonly id: string }>>();
    for (const entry of entries) {
      const { value, file, path } = entry;
      const name = value[key];
      const earlier = first.get(fold(name));
      if (!earlier) {
        first.set(fold(name), entry);
        continue;
      }
      // An id that is used twice has been reported as such.
      if (earlier.value.id === value.id || reported.has(value.id)) continue;
      reported.add(value.id);
      const { line } = authored.placeOf(earlier.file, [...earlier.path, key]);
      report({
        code: "name-repeated",
        at: authored.placeOf(file, [...path, key]),
        value: name,
        message: `The ${kind} "${earlier.value.id}" at line ${line} has the same ${key}: "${excerpt(name)}".`,
        remedy: "Give one of the two another, or merge them.",
      });
    }
  }
}

/**
 * A name without what readers do not tell apart: case, white space, what cannot be seen, forms of a character (Unicode NFKC)
 * and of quotation marks and dashes, a hyphen instead of a blank, a full stop and the like at the end. Accents are told apart.
 */
function fold(name: string): string {
  const folded = collapseWhiteSpace(
    name
      .replace(/\p{DI}/gu, "") // soft hyphens, joiners and what else nobody sees (default ignorable)
      .replace(DOUBLE_MARKS, '"')
      .replace(/[‘’‚‛‹›′ʼ´`]/g, "'") // before NFKC, which makes a blank and an accent of an acute that stands alone
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[‐‒–—―−]/g, "-")
      .replace(/(?<=\p{L})-(?=\p{L})/gu, " "),
  ).trim();
  return folded.replace(/[\p{Terminal_Punctuation}\p{Pe}\p{Pf}\p{Pi}"' ]+$/u, "") || folded;
}

const DOUBLE_MARKS = new RegExp(`[${doubleMarks}]`, "g");

/** Actor, measure, stance and statement tell recommendations apart; one passage may hold several, each with its statement. */
function checkRecommendations(source: AuthoredSourceEntry, authored: Authored, report: Report): void {
  const first = new Map<string, Entry<{ readonly id: string }>>();
  for (const entry of source.recommendations) {
    const { id, actor = source.head?.author, measure, stance, statement } = entry.value;
    const key = JSON.stringify([actor, measure, stance, fold(statement)]);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      continue;
    }
    if (earlier.value.id === id) continue; // an id that is used twice has been reported as such
    const { line } = authored.placeOf(earlier.file, [...earlier.path, "id"]);
    report({
      code: "recommendation-repeated",
      at: authored.placeOf(entry.file, [...entry.path, "id"]),
      value: id,
      message: `"${id}" is "${earlier.value.id}" at line ${line} again: same actor, measure, stance and statement.`,
      remedy: "Make them one with the quotes of both, or correct in what they differ.",
    });
  }
}

/** A document that was saved, copied or wrapped once more counts twice like one that has the same bytes. */
function checkSeeds({ seeds, sourceIds }: Authored, report: Report): void {
  const first = new Map<string, Seed>();
  for (const [id, seed] of seeds) {
    if (!seed || !sourceIds.includes(id)) continue; // a document without a source has been reported as such
    const characters = seed.text.normalize("NFKC").replace(/[\p{White_Space}\p{DI}]+/gu, "");
    const earlier = first.get(characters);
    if (!earlier) {
      first.set(characters, seed);
      continue;
    }
    const how =
      earlier.sha256 === seed.sha256
        ? "byte for byte"
        : "but for white space, forms of characters and what cannot be seen";
    report({
      code: "seed-repeated",
      at: { file: seed.file, line: 1, column: 1 },
      value: seed.file,
      message: `${seed.file} is the same document as ${earlier.file}, ${how}.`,
      remedy: "Keep one of the two, with its source.",
    });
  }
}
