import { expect, it } from "vitest";
import { canonicalTag } from "@/lib/model/language-tag";

it.each([
  ["en", "en"],
  ["eng", "en"],
  ["EN", "en"],
  ["en-gb", "en-GB"],
  ["iw", "he"],
  ["nob", "nb"],
  ["zh-hant-tw", "zh-Hant-TW"],
  ["cmn", "zh"],
  ["gsw", "gsw"],
  ["english", undefined],
  ["e", undefined],
  ["en_GB", undefined],
  ["x-own", undefined],
  ["", undefined],
])("the canonical form of %j is %j", (tag, canonical) => {
  expect(canonicalTag(tag)).toBe(canonical);
});
