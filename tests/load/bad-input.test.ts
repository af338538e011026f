import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { formatProblems } from "@/lib/cli/report";
import { loadCorpus } from "@/lib/load";
import { problemCodes } from "@/lib/model/problem";
import { fingerprint, layOverRiver } from "../fixtures/corpus-copy";

// Each folder of tests/fixtures/bad is laid over the river corpus; its expected.txt is the whole report. Where words of
// messages change, `vitest --update` writes the reports anew, and their diff shows how the new words read.
const folder = path.resolve(import.meta.dirname, "../fixtures/bad");
const cases = readdirSync(folder).sort();
const reportOf = (name: string) => path.join(folder, name, "expected.txt");

describe("a corpus is refused as a whole, and nothing in it is changed:", () => {
  it.each(cases)("%s", async (name) => {
    const corpus = await layOverRiver(path.join(folder, name));
    const before = fingerprint(corpus);
    const result = await loadCorpus(corpus);
    expect(fingerprint(corpus)).toEqual(before);
    expect(Object.keys(result)).toEqual(["problems"]);
    const report = formatProblems("problems" in result ? result.problems : [], "text");
    await expect(report).toMatchFileSnapshot(reportOf(name));
  });
});

it("every code of a problem is met in a report", () => {
  const reports = cases.map((name) => readFileSync(reportOf(name), "utf8")).join("");
  const met = Array.from(reports.matchAll(/^\S.*:\d+:\d+ (\S+)$/gm), ([, code]) => code);
  expect([...new Set(met)].sort()).toEqual(Object.keys(problemCodes).sort());
});
