import { describe, expect, it } from "vitest";
import { readRiver } from "../fixtures/corpus-copy";
import { problemsOf } from "./problems-of";

describe.each(["topics", "measures"])("further words of %s", (list) => {
  const file = `content/${list}.yaml`;
  const first = readRiver(file)
    .split("\n")
    .findIndex((line, at) => at > 0 && line.startsWith("- id:"));

  it.each([
    ["are a list of words", 'also: [stream, "fish ladder"]', []],
    ["are left out rather than none", "also: []", ["value-invalid"]],
    ["are no single text", "also: stream", ["value-type"]],
    ["are not empty", 'also: [""]', ["value-invalid"]],
    ["differ in more than case and marks", "also: [Água, agua]", ["value-invalid"]],
  ])("%s: %s", async (_, line, codes) => {
    const lines = readRiver(file).split("\n").toSpliced(first, 0, `  ${line}`);
    const problems = await problemsOf({ [file]: lines.join("\n") });
    expect(problems.map((problem) => problem.split(" ").at(-1))).toEqual(codes);
    expect(problems.every((problem) => problem.startsWith(`${file}:${first + 1}:`))).toBe(true);
  });
});
