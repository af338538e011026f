import { describe, expect, it } from "vitest";
import { checkReleases } from "@/lib/model/releases";
import type { AuthoredCorpus } from "@/lib/model/schema";
import { entries, problemsOf, wordsOf } from "./authored";

/** The published versions, as in "2.0 of 2032, 1.0 of 2031", beside the one that corpus.yaml states. */
function versions(text: string, dataVersion?: string) {
  const releases = text.split(", ").map((release) => {
    const [version = "", date = ""] = release.split(" of ");
    return { version, date, codebook: "1", summary: "Fish.", changes: [] };
  });
  const meta = dataVersion === undefined ? undefined : ({ dataVersion } as AuthoredCorpus);
  return { releases: entries("changes", releases), meta };
}

describe("the published versions", () => {
  it.each<[string, string | undefined, readonly string[]]>([
    ["2.0 of 2032, 1.0 of 2031", "2.0", []],
    ["2.0 of 2032, 1.0 of 2032", "2.0", []],
    ["2.0 of 2032, 1.0 of 2031", undefined, []],
    ["2.0 of 2032, 1.0 of 2031", "2.1", ["changes/0/version value-invalid 2.0"]],
    ["2.0 of 2031, 1.0 of 2032", "2.0", ["changes/1/date value-invalid 2032"]],
    ["3.0 of 2033, 1.0 of 2031, 2.0 of 2032", "3.0", ["changes/2/date value-invalid 2032"]],
    ["2.0 of 2032, 1.0 of 2031, 2.0 of 2030", "2.0", ["changes/2/version id-duplicate 2.0"]],
  ])("%s, where corpus.yaml states %s", (text, dataVersion, expected) => {
    expect(problemsOf(checkReleases, versions(text, dataVersion))).toEqual(expected);
  });

  it("are told of in words that name both", () => {
    expect(wordsOf(checkReleases, versions("2.0 of 2031, 1.0 of 2032, 2.0 of 2030", "2.1"))).toEqual([
      'The newest version here is "2.0", and corpus.yaml states "2.1". Add an entry for the version that corpus.yaml states, or correct it there.',
      'The version "1.0" of 2032 is later than the one above it, of 2031. Put the newest first.',
      'The version "2.0" is already listed at line 1. Remove one of the two, or give it a version of its own.',
    ]);
  });
});
