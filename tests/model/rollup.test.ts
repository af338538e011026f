import { describe, expect, it } from "vitest";
import {
  type Absence,
  actorsOnFile,
  actorsReadInFull,
  isEmpty,
  type RolledUpStance,
  rollUp,
  rollUpActors,
} from "@/lib/model/rollup";
import type { Stance } from "@/lib/model/vocabulary";
import { loadRiver } from "../fixtures/load-river";

describe("rollUp(stances)", () => {
  it.each<[RolledUpStance | undefined, Stance[]]>([
    ["for", ["for"]],
    ["against", ["against"]],
    ["conditional", ["conditional"]],
    ["neutral", ["neutral"]],
    ["for", ["for", "for"]],
    ["against", ["against", "against"]],
    ["conditional", ["conditional", "conditional"]],
    ["neutral", ["neutral", "neutral"]],
    ["conditional", ["for", "conditional"]],
    ["mixed", ["for", "against"]],
    ["mixed", ["conditional", "against"]],
    ["mixed", ["for", "conditional", "against"]],
    ["for", ["for", "neutral"]],
    ["against", ["against", "neutral"]],
    ["conditional", ["conditional", "neutral"]],
    ["conditional", ["for", "conditional", "neutral"]],
    ["mixed", ["for", "against", "neutral"]],
    ["mixed", ["for", "conditional", "against", "neutral"]],
    [undefined, []],
  ])("%s: %j, in any order", (expected, stances) => {
    expect(rollUp(stances)).toBe(expected);
    expect(rollUp(stances.toReversed())).toBe(expected);
  });
});

describe("rollUpActors(stances)", () => {
  it.each<[RolledUpStance | undefined, RolledUpStance[]]>([
    ["for", ["for"]],
    ["against", ["against"]],
    ["conditional", ["conditional"]],
    ["neutral", ["neutral"]],
    ["mixed", ["mixed"]],
    ["for", ["for", "for"]],
    ["against", ["against", "against"]],
    ["conditional", ["conditional", "for"]],
    ["conditional", ["conditional", "conditional"]],
    ["for", ["for", "neutral"]],
    ["against", ["against", "neutral"]],
    ["conditional", ["conditional", "neutral"]],
    ["neutral", ["neutral", "neutral"]],
    ["divided", ["for", "against"]],
    ["divided", ["conditional", "against"]],
    ["divided", ["for", "against", "neutral"]],
    ["divided", ["mixed", "for"]],
    ["divided", ["mixed", "against"]],
    ["divided", ["mixed", "neutral"]],
    ["divided", ["mixed", "mixed"]],
    ["divided", ["divided", "for"]],
    [undefined, []],
  ])("%s: %j, in any order", (expected, stances) => {
    expect(rollUpActors(stances)).toBe(expected);
    expect(rollUpActors(stances.toReversed())).toBe(expected);
  });
});

describe("absence", () => {
  it.each<Absence>(["silent", "not-yet-read", "not-on-file", "hidden"])(
    "%s makes a cell empty",
    (absence) => {
      expect(isEmpty({ absence })).toBe(true);
    },
  );

  it("is not what a cell with a stance has, a neutral one included", () => {
    expect(isEmpty({ stance: "neutral", reported: false, recommendations: [] })).toBe(false);
  });
});

describe("actorsOnFile(corpus)", () => {
  it("holds the authors of sources, and not those who are only reported", async () => {
    const { corpus } = await loadRiver();
    expect([...actorsOnFile(corpus)]).toEqual(["ferry-guild", "riverside-forum"]);
  });

  it("holds coauthors, and tells those whose source has been read in full", async () => {
    const { corpus } = await loadRiver();
    const sources = corpus.sources.map((source) => ({
      ...source,
      coauthors: ["mayor"],
      coded: { ...source.coded, complete: source.id === "riverside-2031" },
    }));
    expect([...actorsOnFile({ ...corpus, sources })]).toEqual(["ferry-guild", "mayor", "riverside-forum"]);
    expect([...actorsReadInFull({ ...corpus, sources })]).toEqual(["riverside-forum", "mayor"]);
  });
});
