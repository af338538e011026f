import { expect, it } from "vitest";
import { byteSize, capitalise, numberWord } from "@/lib/view/words/numbers";

it.each([
  [0, "none"],
  [1, "one"],
  [12, "twelve"],
  [20, "twenty"],
  [21, "21"],
  [310, "310"],
])("%i in a sentence is %s", (number, word) => {
  expect(numberWord(number)).toBe(word);
});

it("a sentence begins with a capital", () => {
  expect(["five", "21", "", "ärger"].map(capitalise)).toEqual(["Five", "21", "", "Ärger"]);
});

it.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [12_340_000, "12.3 MB"],
])("%i bytes are %s", (bytes, words) => {
  expect(byteSize(bytes)).toBe(words);
});
