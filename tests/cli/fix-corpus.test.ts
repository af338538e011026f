import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { editSource, sortEntries } from "@/lib/cli/edit-source";
import { fixCorpus } from "@/lib/cli/fix-corpus";
import { movedOffset } from "@/lib/cli/former-text";
import { loadCorpus } from "@/lib/load";
import { type Changes, copyRiver, fingerprint, readRiver } from "../fixtures/corpus-copy";

const source = "content/sources/ferry-guild-2030.yaml";
const seed = "seeds/ferry-guild-2030.txt";

describe("npm run check -- --fix", () => {
  it.each<[string, Changes, RegExp]>([
    [
      "states the hash of a document that still has every quote",
      { [seed]: `A new head.\n\n${readRiver(seed)}` },
      /all \d+ quotes are found/,
    ],
    [
      "adds a hash that is missing",
      { [source]: readRiver(source).replace(/^sha256:.*\n/m, "") },
      /states the hash of seeds\/ferry-guild-2030\.txt/,
    ],
  ])("%s", async (_, changes, said) => {
    const corpus = await copyRiver(changes);
    expect((await fixCorpus(corpus)).join("\n")).toMatch(said);
    expect(await loadCorpus(corpus)).toHaveProperty("library");
    expect(await fixCorpus(corpus)).toEqual(["Nothing to fix."]);
  });

  it.each<[string, Changes]>([
    ["a corpus without a problem", {}],
    ["a document that has lost a quote", { [seed]: readRiver(seed).replace("must run again", "must stop") }],
    ["what needs judgement", { [source]: readRiver(source).replace("stance: against", "stance: agianst") }],
    [
      "a changed document whose coding cannot be read as a whole",
      {
        [seed]: `New.\n${readRiver(seed)}`,
        [source]: readRiver(source).replace("stance: against", "stance: agianst"),
      },
    ],
  ])("leaves as it is %s", async (_, changes) => {
    const corpus = await copyRiver(changes);
    const before = fingerprint(corpus);
    await fixCorpus(corpus);
    expect(fingerprint(corpus)).toEqual(before);
  });

  it("says how many quotes have moved, where Git has the text as it was", async () => {
    const corpus = await copyRiver({});
    const git = (...words: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.example", ...words], { cwd: corpus });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "a");
    writeFileSync(path.join(corpus, seed), `A new head.\n\n${readRiver(seed)}`);
    expect((await fixCorpus(corpus)).join("\n")).toMatch(
      / {2}[1-9]\d* of them stand at another place than before\./,
    );
  });
});

it("a source keeps every other character when a hash is stated", () => {
  const yaml =
    "# head\ntitle:  'A'   # why\nsha256: old # kept\noriginal: { file: a.pdf, sha256: x, pages: [0, 5] }\n";
  expect(editSource(yaml, { sha256: "new", originalSha256: "y", pages: [0, 7] })).toBe(
    "# head\ntitle:  'A'   # why\nsha256: new # kept\noriginal: { file: a.pdf, sha256: y, pages: [0, 7] }\n",
  );
  expect(editSource("title: A\nsha256:\n", { sha256: "new" })).toBe("title: A\nsha256: new\n");
  expect(editSource("original:\n  file: a.pdf\n", { originalSha256: "y" })).toBe(
    "original:\n  file: a.pdf\n  sha256: y\n",
  );
});

it.each([
  [
    "with their comments",
    "r:\n  # one\n  - a\n  # two\n  - b\nz: 1\n",
    "r:\n  # two\n  - b\n  # one\n  - a\nz: 1\n",
  ],
  ["without a line end at the end", "r:\n  - a\n  - b", "r:\n  - b\n  - a\n"],
  [
    "with their blank lines",
    "r:\n  - a: 1\n    b: 2\n\n  - a: 3\n\n# end\nz: 1\n",
    "r:\n  - a: 3\n  - a: 1\n    b: 2\n\n\n# end\nz: 1\n",
  ],
  ["not where they stand in brackets", "r: [a, b]\n", "r: [a, b]\n"],
])("entries are sorted %s", (_, yaml, sorted) => {
  expect(sortEntries(yaml, "r", [1, 0])).toBe(sorted);
});

it.each([
  ["abc def", "abc def", 4, 4],
  ["abc def", "xx abc def", 4, 7],
  ["abc def", "abc xx def", 3, 3],
  ["abc def", "abc xx def", 4, 4],
  ["abc def ghi", "abc X ghi", 8, 6],
  ["😀 abc", "😀 x abc", 3, 5],
])("in %j become %j the place %i is %i", (before, after, offset, moved) => {
  expect(movedOffset(before, after, offset)).toBe(moved);
});

it("a place of the river's seed is found again", () => {
  const text = readFileSync(path.join(import.meta.dirname, "../fixtures/river", seed), "utf8");
  expect(movedOffset(text, `New.\n${text}`, 10)).toBe(15);
});
