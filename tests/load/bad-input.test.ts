import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { formatProblems } from "@/lib/cli/report";
import { loadCorpus } from "@/lib/load";
import { problemCodes } from "@/lib/model/problem";
import { copyRiver, fingerprint, layOverRiver } from "../fixtures/corpus-copy";
import type { BadCorpus } from "./bad-corpora/bad-corpus";
import { documents } from "./bad-corpora/documents";
import { entries } from "./bad-corpora/entries";
import { quotes } from "./bad-corpora/quotes";
import { values } from "./bad-corpora/values";
import { yaml } from "./bad-corpora/yaml";

const table: readonly BadCorpus[] = [...documents, ...entries, ...quotes, ...values, ...yaml];

// Cases that need exact bytes, links or sizes, or show a whole report, are folders that are laid over the river corpus. Where
// words of messages change, `vitest --update` writes their reports anew, and the diff shows how the new words read.
const folder = path.resolve(import.meta.dirname, "../fixtures/bad");
const folders = readdirSync(folder).sort();
const reportOf = (name: string) => path.join(folder, name, "expected.txt");

/** The problems of a corpus, of which nothing else is told, and in which nothing is changed. */
async function problemsOf(corpus: string) {
  const before = fingerprint(corpus);
  const result = await loadCorpus(corpus);
  expect(fingerprint(corpus)).toEqual(before);
  expect(Object.keys(result)).toEqual(["problems"]);
  return "problems" in result ? result.problems : [];
}

describe("a corpus is refused as a whole, with every problem:", () => {
  it.each(table)("%s", async (_, changes, expected) => {
    const problems = await problemsOf(await copyRiver(changes));
    expect(
      problems.map(({ file, line, column, code, value, message, remedy }) => {
        return [`${file}:${line}:${column} ${code}`, value, message, remedy];
      }),
    ).toEqual(expected);
  });

  it.each(folders)("%s, as a report", async (name) => {
    const problems = await problemsOf(await layOverRiver(path.join(folder, name)));
    await expect(formatProblems(problems, "text")).toMatchFileSnapshot(reportOf(name));
  });
});

it("every code of a problem is met", () => {
  const reports = folders.map((name) => readFileSync(reportOf(name), "utf8")).join("");
  const inReports = Array.from(reports.matchAll(/^\S.*:\d+:\d+ (\S+)$/gm), ([, code]) => code);
  const inTable = table.flatMap(([, , problems]) => problems.map(([place]) => place.split(" ").at(-1)));
  expect([...new Set([...inReports, ...inTable])].sort()).toEqual(Object.keys(problemCodes).sort());
});
