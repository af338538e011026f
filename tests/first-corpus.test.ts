import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findFirstCorpus, names } from "./first-corpus";
import { readFolders, root } from "./project-files";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
/** The paragraph of the README that says which corpus comes with the program. */
const introduction = /^The corpus that comes with it holds[\s\S]*?\n\n/m;

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "DECISIONS.md",
  "content/README.md",
  "package.json",
  "next.config.js",
];
const files: ReadonlyMap<string, string> = new Map([
  ...[...readFolders(["lib", "app", "components", ".github", ".ci"])].filter(
    ([file]) => !/\.(?:ttf|woff2?|png)$/.test(file),
  ),
  ...pages.map((file) => [file, read(file).replace(introduction, "")] as const),
]);

const findWords = (file: string, text: string) =>
  findFirstCorpus(text).map(({ word, line }) => `${file}:${line} says "${word}"`);

describe("the corpus that comes with the program", () => {
  it("is data: code, starter files, schemas for a new corpus and examples know nothing of it", () => {
    expect([...files].flatMap(([file, text]) => findWords(file, text))).toEqual([]);
  });

  it.each([
    ["// as after the war", 'a.ts:1 says "war"'],
    ['\nterm("while-war-lasts")', 'a.ts:2 says "while-war-lasts"'],
    ["see rsd-2024/no-negotiations", 'a.ts:1 says "rsd-2024"'],
    ["Russian Socialist Movement", 'a.ts:1 says "Russian Socialist Movement"'],
  ])("and a word of it is found: %j", (text, finding) => {
    expect(findWords("a.ts", text)).toContain(finding);
  });

  it("is named in the README once", () => {
    expect(read("README.md")).toMatch(introduction);
    expect(names.length).toBeGreaterThan(300);
  });
});
