import { expect, it } from "vitest";
import { ownWords } from "@/lib/model/term-schema";

const word = (id: string) => ({ id, label: id, definition: "What it means." });

it.each<[string, unknown, readonly string[]]>([
  ["may be missing", undefined, []],
  ["may hold one word", [word("soon")], []],
  ["may hold several", [word("soon"), word("late")], []],
  ["must hold one", [], ["must hold at least one word"]],
  ["must not hold one twice", [word("soon"), word("late"), word("soon")], ["must not hold an id twice"]],
  ["must have ids", [word("So soon")], ["must be lower case words joined by hyphens"]],
  ["must have labels", [{ ...word("soon"), label: " " }], ["must not be empty"]],
])("a list of words of a corpus's own %s", (_, list, expected) => {
  const result = ownWords("The words").safeParse(list);
  expect(result.error?.issues.map(({ message }) => message) ?? []).toEqual(expected);
});

it("says what it is", () => {
  expect(ownWords("The words").description).toBe("The words");
});
