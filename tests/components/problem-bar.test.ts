import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PassageProblems } from "@/components/problems/passage-problems";
import { ProblemBar } from "@/components/problems/problem-bar";
import { loadDraft } from "@/lib/load";
import { copyRiver, readRiver } from "../fixtures/corpus-copy";

const FILE = "content/sources/riverside-2031.yaml";
/** The problems of a source with a wrong word in an entry and a wrong key in its head. */
async function draftProblems() {
  const coding = readRiver(FILE)
    .replace("stance: neutral", "stance: nuetral")
    .replace("publisher:", "publiser:");
  return (await loadDraft(await copyRiver({ [FILE]: coding }))).problems;
}

describe("the problems of a corpus at work", () => {
  it("are counted above each page, and listed with their places", async () => {
    const problems = await draftProblems();
    const bar = renderToStaticMarkup(createElement(ProblemBar, { problems }));
    expect(bar).toMatch(/<summary[^>]*>2 problems in this coding</);
    expect(bar).toContain('href="/todo"');
    for (const { file, line, column, code } of problems)
      expect(bar).toContain(`${file}:${line}:${column} ${code}`);
    expect(bar.match(/href="\/sources\/riverside-2031#\d+-\d+"/g)).toHaveLength(1);
  });

  it("stand beside their passage with what to do", async () => {
    const own = (await draftProblems()).filter(({ passage }) => passage !== undefined);
    const list = renderToStaticMarkup(createElement(PassageProblems, { problems: own }));
    expect(list).toContain("Did you mean &quot;neutral&quot;?");
  });

  it("take no room where there are none", () => {
    expect(renderToStaticMarkup(createElement(ProblemBar, { problems: [] }))).toBe("");
    expect(renderToStaticMarkup(createElement(PassageProblems, { problems: [] }))).toBe("");
  });
});
