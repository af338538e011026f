import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { root } from "./project-files";

const read = (file: string) => parse(readFileSync(path.join(root, "content", file), "utf8"));
const entries = (file: string): Readonly<Record<string, string>>[] => read(file);
const sources = readdirSync(path.join(root, "content/sources"));

/** What the corpus that comes with the program is about, in words that nobody has to look up. */
const subject =
  /\b(?:war|wartime|ukraine|russia|putin\w*|kremlin|sanction\w*|congress|rsd|aun|nato|regimes?|exiles?|visas?|asylum|diaspora)\b/giu;

/** Names that are plain words as well. */
const plainWords = ["Left", "information"];

/** The ids and names of that corpus. */
export const names: readonly string[] = [
  ...["actors.yaml", "groups.yaml", "topics.yaml", "measures.yaml"]
    .flatMap(entries)
    .flatMap(({ id, name, label, short }) => [id, name, label, short]),
  ...sources.map((file) => path.basename(file, ".yaml")),
  ...sources.map((file): string => read(`sources/${file}`).title),
  read("corpus.yaml").title as string,
  ...(read("corpus.yaml").horizons as { id: string }[])
    .map(({ id }) => id)
    .filter((id: string) => id.includes("-")),
].filter((name): name is string => name !== undefined && !plainWords.includes(name));

/** One of them, the longest that fits, as whole words. */
const anyName = new RegExp(
  `(?<![\\w-])(?:${names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[^\p{L}\p{N}]/gu, "\\$&"))
    .join("|")})(?![\\w-])`,
  "g",
);

/** Every word of the first corpus in a text, with the number of its line. */
export function findFirstCorpus(text: string): readonly { readonly word: string; readonly line: number }[] {
  return [...text.matchAll(subject), ...text.matchAll(anyName)].map(({ 0: word, index }) => ({
    word,
    line: text.slice(0, index).split("\n").length,
  }));
}
