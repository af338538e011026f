import { expect, it } from "vitest";
import { listNames } from "@/lib/view/words/list-names";

it.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
])("%j in a sentence is %j", (names, sentence) => {
  expect(listNames(names)).toBe(sentence);
});
