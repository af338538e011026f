import { describe, expect, it } from "vitest";
import { parseYaml } from "@/lib/load/yaml";
import type { Problem } from "@/lib/model/problem";

const parse = (text: string) => parseYaml("a.yaml", text);
const problemsOf = (text: string): readonly Problem[] => {
  const yaml = parse(text);
  return "data" in yaml ? [] : yaml;
};

/** Does to a text what the remedies of its problems say, word for word. */
function follow(text: string, problems: readonly Problem[]): string {
  const lines = text.split("\n");
  const edit = (line: number, change: (old: string) => string) => {
    lines[line - 1] = change(lines[line - 1] ?? "");
  };
  for (const { line, column, remedy } of problems) {
    const [, width] = /^Indent it by (one|\d+) spaces?\.$/.exec(remedy) ?? [];
    const [, count, from, to] =
      /^Take (one|\d+) spaces? away from (?:its beginning|the beginnings of lines (\d+) to (\d+))\.$/.exec(
        remedy,
      ) ?? [];
    if (remedy === "Begin it at the margin.") edit(line, (old) => old.trimStart());
    else if (remedy === "Use spaces.")
      edit(line, (old) => old.replace(/^\s+/, (all) => " ".repeat(all.length)));
    else if (remedy === "Put a space after the dash.") edit(line, (old) => old.replace("-", "- "));
    else if (remedy === "Put a hyphen and a space in its place.") {
      edit(line, (old) => `${old.slice(0, column - 1)}- ${old.slice(column).trimStart()}`);
    } else if (width) edit(line, (old) => " ".repeat(width === "one" ? 1 : Number(width)) + old.trimStart());
    else if (count) {
      for (let at = Number(from ?? line); at <= Number(to ?? line); at++) {
        edit(at, (old) => old.slice(count === "one" ? 1 : Number(count)));
      }
    } else throw new Error(`Nobody can follow this: ${remedy}`);
  }
  return lines.join("\n");
}

const nbsp = "\u00a0\u00a0\u00a0\u00a0";

describe("a line that does not begin as it has to is told by itself, and its remedy mends it:", () => {
  it.each<[string, string, string, number[]]>([
    ["a key too far in", "title: A plan\n author: friends\n", "title: A plan\nauthor: friends\n", [2]],
    [
      "below quotation marks",
      'title: "A"\n  author: b\ndate: 2031\n',
      'title: "A"\nauthor: b\ndate: 2031\n',
      [2],
    ],
    ["below brackets", "topics: [a]\n  stance: for\n", "topics: [a]\nstance: for\n", [2]],
    [
      "keys too far in",
      "title: A\n author: b\n kind: c\nurl: d\n",
      "title: A\nauthor: b\nkind: c\nurl: d\n",
      [2, 3],
    ],
    ["a first key too far in", "  title: A plan\nauthor: friends\n", "title: A plan\nauthor: friends\n", [1]],
    [
      "first keys too far in",
      "# a\n title: A\n author: b\nkind: c\n",
      "# a\ntitle: A\nauthor: b\nkind: c\n",
      [2],
    ],
    ["a first entry too far in", "  - id: x\n    label: a\n- id: y\n", "- id: x\n  label: a\n- id: y\n", [1]],
    ["below the id", "- id: x\n   label: a\n  short: b\n", "- id: x\n  label: a\n  short: b\n", [2]],
    [
      "at the end of an entry",
      "setAside:\n  - exact: a\n     reason: b\n  - exact: c\n",
      "setAside:\n  - exact: a\n    reason: b\n  - exact: c\n",
      [3],
    ],
    ["an entry too far in", "- id: x\n  label: a\n - id: y\n", "- id: x\n  label: a\n- id: y\n", [3]],
    [
      "no space after the dash",
      "a:\n  -id: x\n    label: y\n  - id: z\n",
      "a:\n  - id: x\n    label: y\n  - id: z\n",
      [2],
    ],
    [
      "of the last entry",
      "- id: x\n  label: a\n-id: y\n  label: b\n",
      "- id: x\n  label: a\n- id: y\n  label: b\n",
      [3],
    ],
    [
      "of each entry",
      "-id: x\n  label: a\n-id: y\n  label: b\n",
      "- id: x\n  label: a\n- id: y\n  label: b\n",
      [1, 3],
    ],
    ["of a text", "- We go\n-They stay\n", "- We go\n- They stay\n", [2]],
    ["a dash that is no hyphen", "– id: x\n  label: a\n", "- id: x\n  label: a\n", [1]],
    ["a dash of a text", "a:\n  - We go\n  — They stay\nb: c\n", "a:\n  - We go\n  - They stay\nb: c\n", [3]],
    ["a bullet", "- id: x\n• id: y\n", "- id: x\n- id: y\n", [2]],
    [
      "no-break spaces",
      `a:\n  - id: x\n${nbsp}label: y\n${nbsp}short: z\n  - id: b\n`,
      "a:\n  - id: x\n    label: y\n    short: z\n  - id: b\n",
      [3, 4],
    ],
    ["a no-break space after spaces", "- id: x\n \u00a0label: y\n", "- id: x\n  label: y\n", [2]],
    [
      "two faults",
      "- id: x\n   label: a\n-id: y\n   label: b\n",
      "- id: x\n  label: a\n- id: y\n  label: b\n",
      [2, 3, 4],
    ],
  ])("%s", (_, wrong, right, lines) => {
    const problems = problemsOf(wrong);
    expect(problems.map(({ line, code }) => [line, code])).toEqual(
      lines.map((line) => [line, "yaml-syntax"]),
    );
    expect(follow(wrong, problems)).toBe(right);
    expect(parse(right)).toHaveProperty("data");
  });

  it.each([
    ["a text with a colon", "title: A plan: b\nauthor: c\n", 1, "A colon and a space"],
    ["a text with a colon that goes on", "statement: We ask\n  one thing: reeds\n", 1, "A colon and a space"],
    ["a key without a colon", "title: A\nauthor b\n", 2, "Something is not closed"],
    ["a dash of another list", "quotes:\n  - a\n - b\n", 3, "The dash stands in no line"],
  ])("what has another fault is told as before: %s", (_, text, line, message) => {
    const [problem, ...others] = problemsOf(text);
    expect([problem?.line, others]).toEqual([line, []]);
    expect(problem?.message).toContain(message);
  });

  it.each([
    ["a key further in below one without a value", "coded:\n   complete: true\n"],
    ["a text that looks like a key in a block of lines", "memo: |\n  title: a\n    author: b\n"],
    ["a text that goes on behind a dash", "memo: We go\n  – they stay\n  -here\n"],
    ["a no-break space where a text goes on", "memo: We go\n  \u00a0and stay\n"],
  ])("is no fault: %s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it("is told beside the faults of other lines, where they stand in the file", () => {
    const text = "title: A\n author: b\nkind: c: d\n";
    expect(problemsOf(text).map(({ line, column, value }) => [line, column, value])).toEqual([
      [2, 2, "author: b"],
      [3, 7, "kind: c: d"],
    ]);
  });
});
