import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFolders, root } from "./project-files";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const entries = (file: string): Readonly<Record<string, string>>[] => parse(read(`content/${file}`));

/** What the corpus that comes with the program is about, in words of nobody's list. */
const subject =
  /\b(?:war|wartime|ukraine|russia|putin\w*|kremlin|sanction\w*|congress|rsd|aun|nato|regimes?|exiles?|visas?|asylum|diaspora)\b/giu;

/** Names that are plain words as well, or a language. */
const plainWords = ["Left", "information"];

/** Its ids and names. */
const names = [
  ...["actors.yaml", "groups.yaml", "topics.yaml", "measures.yaml"]
    .flatMap(entries)
    .flatMap(({ id, name, label, short }) => [id, name, label, short]),
  ...readdirSync(path.join(root, "content/sources")).map((file) => path.basename(file, ".yaml")),
  ...parse(read("content/corpus.yaml"))
    .horizons.map(({ id }: { id: string }) => id)
    .filter((id: string) => id.includes("-")),
].filter((name): name is string => name !== undefined && !plainWords.includes(name));

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

/** One of the names, the longest that fits, as a whole word. */
const anyName = new RegExp(
  `(?<![\\w-])(?:${names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[^\p{L}\p{N}]/gu, "\\$&"))
    .join("|")})(?![\\w-])`,
  "g",
);

/** Every word of the first corpus in a text, with the line on which it stands. */
function findWords(file: string, text: string): string[] {
  return [...text.matchAll(subject), ...text.matchAll(anyName)].map(
    ({ 0: word, index }) => `${file}:${text.slice(0, index).split("\n").length} says "${word}"`,
  );
}

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
