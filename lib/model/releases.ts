import type { Authored, Report } from "./authored";

/** The rules for published versions: each is named once, the newest stands first, and it is the one that corpus.yaml states. */
export function checkReleases({ releases, meta, placeOf }: Authored, report: Report): void {
  const seen = new Map<string, number>();
  for (const [at, { value, file, path }] of releases.entries()) {
    const { version, date } = value;
    const place = placeOf(file, [...path, "version"]);
    const earlier = seen.get(version);
    if (earlier === undefined) seen.set(version, place.line);
    else {
      report({
        code: "id-duplicate",
        at: place,
        value: version,
        message: `The version "${version}" is already listed at line ${earlier}.`,
        remedy: "Remove one of the two, or give it a version of its own.",
      });
    }
    const newer = releases[at - 1];
    if (newer !== undefined && newer.value.date < date) {
      report({
        code: "value-invalid",
        at: placeOf(file, [...path, "date"]),
        value: date,
        message: `The version "${version}" of ${date} is later than the one above it, of ${newer.value.date}.`,
        remedy: "Put the newest first.",
      });
    }
    if (at === 0 && meta && meta.dataVersion !== version) {
      report({
        code: "value-invalid",
        at: place,
        value: version,
        message: `The newest version here is "${version}", and corpus.yaml states "${meta.dataVersion}".`,
        remedy: "Add an entry for the version that corpus.yaml states, or correct it there.",
      });
    }
  }
}
