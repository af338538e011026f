import { describe, expect, it } from "vitest";
import type { Cell, RolledUpStance } from "@/lib/model/rollup";
import { type Relation, relate } from "@/lib/query/relation";

/** A cell in a word: a stance, or why there is none. */
type Word = RolledUpStance | "silent" | "not-on-file" | "hidden";

const toCell = (word: Word): Cell =>
  word === "silent" || word === "not-on-file" || word === "hidden"
    ? { absence: word }
    : { stance: word, reported: false, recommendations: [] };

const relationOf = (words: string) => relate(words.split(" ").map((word) => toCell(word as Word)));

describe("two cells", () => {
  it.each<[string, Relation]>([
    ["for for", "agree"],
    ["against against", "agree"],
    ["for against", "differ"],
    ["conditional against", "differ"],
    ["for conditional", "partly"],
    ["conditional conditional", "partly"],
    ["for neutral", "partly"],
    ["against neutral", "partly"],
    ["neutral neutral", "partly"],
    ["for mixed", "partly"],
    ["against mixed", "partly"],
    ["mixed mixed", "partly"],
    ["for silent", "only"],
    ["not-on-file neutral", "only"],
    ["hidden mixed", "only"],
    ["silent silent", "none"],
    ["silent not-on-file", "none"],
    ["hidden silent", "none"],
  ])("%s: %s", (cells, relation) => {
    expect(relationOf(cells)).toBe(relation);
    expect(relationOf(cells.split(" ").reverse().join(" "))).toBe(relation);
  });
});

describe("three to six cells: those that are empty are left aside", () => {
  it.each<[string, Relation]>([
    ["for for for", "agree"],
    ["against against against against", "agree"],
    ["for for silent", "agree"],
    ["silent against not-on-file against hidden silent", "agree"],
    ["for for against", "differ"],
    ["conditional neutral mixed against", "differ"],
    ["for silent silent silent silent against", "differ"],
    ["for for conditional", "partly"],
    ["for neutral silent", "partly"],
    ["against against mixed", "partly"],
    ["for conditional neutral mixed", "partly"],
    ["for silent silent", "only"],
    ["silent not-on-file hidden mixed", "only"],
    ["silent silent silent", "none"],
    ["silent not-on-file hidden silent not-on-file hidden", "none"],
  ])("%s: %s", (cells, relation) => {
    expect(relationOf(cells)).toBe(relation);
    expect(relationOf(cells.split(" ").reverse().join(" "))).toBe(relation);
  });

  it("one more who is silent changes nothing", () => {
    for (const cells of ["for for", "for against", "for neutral", "for silent", "silent silent"])
      expect(relationOf(`${cells} silent`)).toBe(relationOf(cells));
  });
});
