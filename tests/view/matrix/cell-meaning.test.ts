import { describe, expect, it } from "vitest";
import { rowDimensions } from "@/lib/query/query";
import { absenceMeaning, cellMeaning } from "@/lib/view/matrix/cell-meaning";

const OWN_FIRST = "Where documents speak for themselves, what they report of others does not count in it.";

describe("what a cell means", () => {
  it.each([
    ["measure", "actor", "A cell holds the recommendations of the actor on the measure."],
    ["actor", "measure", "A cell holds the recommendations of the actor on the measure."],
    ["measure", "topic", `A cell holds the recommendations on the measure under the topic. ${OWN_FIRST}`],
    ["measure", "source", `A cell holds the recommendations on the measure in the source. ${OWN_FIRST}`],
    [
      "measure",
      "addressee",
      `A cell holds the recommendations on the measure to the addressee. ${OWN_FIRST}`,
    ],
  ] as const)("%s by %s: its stance is towards the measure", (rows, cols, words) => {
    expect(cellMeaning(rows, cols)).toBe(words);
  });

  it.each([
    ["topic", "actor", "of the actor under the topic"],
    ["actor", "source", "of the actor in the source"],
    ["addressee", "actor", "of the actor to the addressee"],
    ["topic", "source", "under the topic in the source", OWN_FIRST],
    ["topic", "addressee", "under the topic to the addressee", OWN_FIRST],
    ["source", "addressee", "in the source to the addressee", OWN_FIRST],
  ] as const)(
    "%s by %s: its stances are towards several measures",
    (rows, cols, words, ownFirst?: string) => {
      expect(cellMeaning(rows, cols)).toBe(
        `A cell holds the recommendations ${words}. Its mark rolls up their stances, each towards its own measure.${ownFirst ? ` ${ownFirst}` : ""}`,
      );
    },
  );

  it("is the same with rows and columns exchanged", () => {
    for (const rows of rowDimensions) {
      for (const cols of rowDimensions) expect(cellMeaning(rows, cols)).toBe(cellMeaning(cols, rows));
    }
  });
});

it("of the sides names actors", () => {
  expect(cellMeaning("measure", "stance")).toMatch(/^A cell names the actors who take this side/);
});

describe("why a cell is empty", () => {
  it.each([
    ["silent", "measure", "actor", /^A source of this actor's own .* no position on the measure\. Silence/],
    ["silent", "actor", "addressee", /^A source of this actor's own .* no position to the addressee\. /],
    ["not-on-file", "topic", "actor", /^The corpus holds no source of this actor's own/],
    ["silent", "source", "actor", /^This source is of the actor's own .* no position of this actor\. /],
    [
      "not-on-file",
      "actor",
      "source",
      /^This source is not of the actor's own, and tells of no position of this actor\. /,
    ],
    [
      "silent",
      "topic",
      "source",
      /^This source has been read in full, and holds no position under the topic\. /,
    ],
    ["not-yet-read", "measure", "source", /^This source has not been read in full yet\. /],
    ["silent", "measure", "addressee", /^Every source .* no position on the measure to the addressee\. /],
    ["not-yet-read", "topic", "addressee", /^Some sources of the corpus have not been read in full yet\. /],
    [
      "not-yet-read",
      "measure",
      "actor",
      /^A source of this actor's own is here, and has not been read in full yet\. Nothing/,
    ],
    [
      "not-yet-read",
      "actor",
      "source",
      /^This source is of the actor's own and has not been read in full yet\. /,
    ],
    ["hidden", "measure", "actor", /^There is a position here, and the present filter hides it\.$/],
  ] as const)("%s, %s by %s", (absence, rows, cols, words) => {
    expect(absenceMeaning(absence, rows, cols)).toMatch(words);
  });

  it("silence is never said to be opposition", () => {
    for (const rows of rowDimensions) {
      for (const cols of rowDimensions.filter((id) => id !== rows)) {
        expect(absenceMeaning("silent", rows, cols)).toMatch(/Silence is not opposition\.$/);
      }
    }
  });
});

it("of a group says nothing of silence, but that a filter hides a position", () => {
  for (const absence of ["silent", "not-on-file", "not-yet-read"] as const) {
    expect(absenceMeaning(absence, "measure", "actor", true)).toMatch(
      /^The documents tell of no position of these/,
    );
  }
  expect(absenceMeaning("hidden", "measure", "actor", true)).toMatch(/filter hides it/);
});
