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
    const message = "\u001b[31mred\u0007 \ud83d \u202egnorw\u200b – Łódź 👩‍👧 “so”";
    const [, shown] = formatProblems([{ ...problem, message }], "text").split("\n");
    expect(shown).toBe("  \\u001b[31mred\\u0007 \\ud83d \\u202egnorw\\u200b – Łódź 👩‍👧 “so”");
  });

  describe("of more problems than anybody reads", () => {
    const many = [
      ...Array.from({ length: 5000 }, () => problem),
      ...Array.from(
        { length: 7 },
        (_, at): Problem => ({ ...problem, code: "value-type", file: `seeds/${at}.txt` }),
      ),
    ];

    it("lists two hundred, and counts the others by code and file", () => {
      expect(formatProblems(many, "text").split("\n").slice(600)).toEqual([
        "4807 more problems that are not listed here; --format json lists all.",
        "  By code: key-unknown 4800, value-type 7.",
        `  By file: content/topics.yaml 4800, ${Array.from({ length: 7 }, (_, at) => `seeds/${at}.txt 1`).join(", ")}.`,
        "5007 problems in 8 files.",
        "",
      ]);
    });

    it("annotates two hundred, and counts the others in one more", () => {
      const lines = formatProblems(many, "github").trimEnd().split("\n");
      expect(lines).toHaveLength(201);
      expect(lines.at(-1)).toMatch(
        /^::error::4807 more problems .* json lists all\.%0A {2}By code: key-unknown 4800/,
      );
    });

    it("gives all of them to a program", () => {
      expect(JSON.parse(formatProblems(many, "json"))).toEqual(
        many.map((each) => ({ ...each, severity: "error" })),
      );
    });

    it("tells of no others where there are just two hundred", () => {
      expect(formatProblems(many.slice(0, 200), "text").split("\n").slice(600)).toEqual([
        "200 problems in 1 file.",
        "",
      ]);
      expect(formatProblems(many.slice(0, 200), "github").trimEnd().split("\n")).toHaveLength(200);
    });

    it("names no more than twenty files", () => {
      const spread = Array.from({ length: 300 }, (_, at) => ({ ...problem, file: `seeds/${at}.txt` }));
      expect(formatProblems(spread, "text")).toContain(
        "seeds/219.txt 1, and 80 others.\n300 problems in 300 files.",
      );
    });
  });

  it("is, as JSON, the problems themselves", () => {
    expect(JSON.parse(formatProblems([problem], "json"))).toEqual([{ ...problem, severity: "error" }]);
    expect(formatProblems([], "json")).toBe("[]\n");
  });

  it("is, for a pull request, one command a problem, with everything escaped that could end it or begin another", () => {
    const tricky = { ...problem, file: "seeds/a,b:c.txt", message: "100%\r\n::error::no", remedy: "a,b:c" };
    expect(formatProblems([tricky], "github")).toBe(
      "::error file=seeds/a%2Cb%3Ac.txt,line=9,col=3,title=key-unknown::100%25%0D%0A::error::no a,b:c\n",
    );
    const unseen = { ...problem, message: "\u001b[31mred \u202egnorw\u200b", remedy: "r" };
    expect(formatProblems([unseen], "github")).toContain("::\\u001b[31mred \\u202egnorw\\u200b r\n");
    expect(formatProblems([], "github")).toBe("");
  });
});
