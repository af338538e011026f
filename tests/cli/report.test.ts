import { describe, expect, it } from "vitest";
import { formatProblems } from "@/lib/cli/report";
import type { Problem } from "@/lib/model/problem";

const problem: Problem = {
  file: "content/topics.yaml",
  line: 9,
  column: 3,
  code: "key-unknown",
  value: "lable",
  message: '"lable" is not a key here.',
  remedy: 'Did you mean "label"?',
};

describe("formatProblems(problems, format)", () => {
  it("is, as text, three lines a problem and a sum", () => {
    const elsewhere = { ...problem, file: "content/actors.yaml" };
    expect(formatProblems([problem, problem, elsewhere], "text")).toBe(`content/topics.yaml:9:3 key-unknown
  "lable" is not a key here.
  Did you mean "label"?
content/topics.yaml:9:3 key-unknown
  "lable" is not a key here.
  Did you mean "label"?
content/actors.yaml:9:3 key-unknown
  "lable" is not a key here.
  Did you mean "label"?
3 problems in 2 files.
`);
  });

  it.each([
    [[], "No problem.\n"],
    [[problem], "1 problem in 1 file.\n"],
    [[problem, problem], "2 problems in 1 file.\n"],
  ])("counts in words: %#", (problems, sum) => {
    expect(formatProblems(problems, "text").endsWith(sum)).toBe(true);
  });

  it("shows what a terminal would obey, and keeps letters, marks and emoji as they are", () => {
    const message = "\u001b[31mred\u0007 \ud83d \u202egnorw – Łódź 👩‍👧 “so”";
    const [, shown] = formatProblems([{ ...problem, message }], "text").split("\n");
    expect(shown).toBe("  \\u001b[31mred\\u0007 \\ud83d \\u202egnorw – Łódź 👩‍👧 “so”");
  });

  it("is, as JSON, the problems themselves", () => {
    expect(JSON.parse(formatProblems([problem], "json"))).toEqual([problem]);
    expect(formatProblems([], "json")).toBe("[]\n");
  });

  it("is, for a pull request, one command a problem, with everything escaped that could end it or begin another", () => {
    const tricky = { ...problem, file: "seeds/a,b:c.txt", message: "100%\r\n::error::no", remedy: "a,b:c" };
    expect(formatProblems([tricky], "github")).toBe(
      "::error file=seeds/a%2Cb%3Ac.txt,line=9,col=3,title=key-unknown::100%25%0D%0A::error::no a,b:c\n",
    );
    expect(formatProblems([], "github")).toBe("");
  });
});
