import { describe, expect, it } from "vitest";
import { type Changes, readRiver } from "../fixtures/corpus-copy";
import { problemsOf } from "./problems-of";

const ferry = "content/sources/ferry-guild-2030.yaml";

/** The source of the ferry guild with another text at one place. */
function edit(from: string, to: string): Changes {
  const old = readRiver(ferry);
  if (!old.includes(from)) throw new Error(`"${from}" is not there.`);
  return { [ferry]: old.replace(from, to) };
}

describe("a recommendation that a note names", () => {
  it.each([
    [
      "the reason of what is set aside",
      "reason: history",
      "reason: restates ferry-guild-2030/nigth-ferry",
      56,
    ],
    ["a memo", "its author's own interest;", "ferry-guild-2030/nigth-ferry;", 35],
    ["the note of a source", "note: The year", "note: See ferry-guild-2030/nigth-ferry. The year", 9],
  ])("must exist: %s", async (_, from, to, line) => {
    expect(await problemsOf(edit(from, to))).toEqual([
      expect.stringMatching(new RegExp(`^${ferry}:${line}:\\d+ reference-unknown$`)),
    ]);
  });

  it.each([
    ["reason: history", "reason: restates riverside-2031/no-toll"],
    ["reason: history", "reason: see https://example.org/ferry-guild-2030/nothing"],
    ["reason: history", "reason: history and/or description"],
    ["reason: history", "reason: restates ferry-guild-2030/night-ferry, and no more"],
  ])("is found, or none is named: %s -> %s", async (from, to) => {
    expect(await problemsOf(edit(from, to))).toEqual([]);
  });
});
