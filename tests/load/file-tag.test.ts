import { expect, it } from "vitest";
import { holdsTag } from "@/lib/load/file-tag";

it.each([
  [null, false],
  ["", false],
  ['W/"a"', true],
  ['"a"', true],
  ['"b", W/"a"', true],
  ["*", true],
  ['"b"', false],
  ["a", false],
])("a request with If-None-Match %j has the file: %s", (header, has) => {
  expect(holdsTag(header, 'W/"a"')).toBe(has);
});
