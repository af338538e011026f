import { describe, expect, it } from "vitest";
import { parseYaml } from "@/lib/load/yaml";

const problemsOf = (text: string) => {
  const yaml = parseYaml("a.yaml", text);
  return "data" in yaml ? [] : yaml;
};

describe("characters that look like a line break and are none", () => {
  it.each([
    ["a carriage return behind a comment", "a: b\n# c\rd: e\n", 2, 4, "U+000D"],
    ["one before an entry", "- a\n  # b\r- c\n- d\n", 2, 6, "U+000D"],
    ["one in a text", "- a\r- b\n", 1, 4, "U+000D"],
    ["one before a line end of two characters", "a: b # c\r\r\nd: e\n", 1, 9, "U+000D"],
    ["a next line behind a comment", "# a\u0085b: c\nd: e\n", 1, 4, "U+0085"],
    ["a line separator behind a comment", "# a\u2028b: c\nd: e\n", 1, 4, "U+2028"],
    ["a paragraph separator behind a comment", "# a\u2029b: c\nd: e\n", 1, 4, "U+2029"],
    ["a line separator in a text", "a: we go\u2028b: c\n", 1, 9, "U+2028"],
    ["a line separator in a block of lines", "a: |\n  we go\u2028  they stay\n", 2, 8, "U+2028"],
    ["one at the end of the file", "a: b\r", 1, 5, "U+000D"],
  ])("are refused: %s", (_, text, line, column, value) => {
    expect(problemsOf(text)).toMatchObject([{ code: "yaml-syntax", line, column, value }]);
  });

  it.each([
    ["line ends of two characters", "# a\r\nb: c\r\n"],
    ["a quoted text", "a: \"we go\u2028they stay\"\nb: 'we\u2029go'\n"],
    ["escapes", 'a: "we go\\u2028they\\rstay"\n'],
    ["a form feed in a comment", "# a\fb\nc: d\n"],
  ])("are no problem in %s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it("have one problem in a file, and none follows from them", () => {
    const text = "a: b\rc: d: e\rf:\r  - g\r";
    const [problem, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect(problem?.message).toContain("It stands in 3 further places.");
    expect(problem?.remedy).toBe("Save the file with line ends of LF or CRLF.");
    const [colon, ...none] = problemsOf(text.replaceAll("\r", "\n"));
    expect([colon?.line, none]).toEqual([2, []]);
  });

  it("hide no problem of another line", () => {
    expect(problemsOf("a: @b\n# c\rd: e\nf: @g\n").map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it("a space in the place of each is what the remedy asks for", () => {
    const text = "# a\nb: we go\u2028and stay\n";
    expect(problemsOf(text)).toHaveLength(1);
    expect(parseYaml("a.yaml", text.replace("\u2028", " "))).toMatchObject({ data: { b: "we go and stay" } });
  });
});
