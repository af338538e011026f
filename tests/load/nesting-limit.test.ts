import { expect, it } from "vitest";
import { tooDeepAt } from "@/lib/load/nesting-limit";

it.each([
  ["a mapping in a list in a mapping", "a:\n  - b: { c: [d] }\n    e: [[f]]\n"],
  ["many brackets, closed", "a: [b]\n".repeat(1000)],
  ["many entries on one line", `a: { ${Array.from({ length: 200 }, (_, at) => `k${at}: v`).join(", ")} }`],
  ["many dashes on lines of their own", "- - - a\n".repeat(1000)],
  ["brackets in a text", `a: b ${"[".repeat(100)}\n`],
  ["brackets in quotes", `a: "${"[".repeat(100)}"\nb: '${"{".repeat(100)}'`],
  ["brackets in a comment", `# ${"[".repeat(100)}\na: b # ${"[".repeat(100)}`],
  ["brackets and indentation in a block of lines", `a: |\n  b\n  ${" ".repeat(300)}${"[".repeat(100)}\n`],
  ["an indented comment", `a: b\n${" ".repeat(300)}# c\n`],
  ["nothing", ""],
])("%s is not too deep", (_, text) => {
  expect(tooDeepAt(text)).toBe(undefined);
});

it.each([
  ["brackets", `a: ${"[".repeat(60)}`, 53],
  ["braces", `a: ${"{a: ".repeat(60)}`, 3 + 50 * 4],
  ["brackets that are closed later", `a:\n  ${"[".repeat(60)}b${"]".repeat(60)}\n`, 55],
  ["dashes", "- ".repeat(60), 100],
  ["question marks", "? ".repeat(60), 100],
  ["indentation", `a:\n${" ".repeat(300)}b: c\n`, 303],
])("%s are too deep where there are too many", (_, text, offset) => {
  expect(tooDeepAt(text)).toBe(offset);
});
