import { expect, it } from "vitest";
import { pageOf } from "@/lib/model/page-of";

it.each([
  [undefined, 5, undefined],
  [[0, 10, 20], 0, 1],
  [[0, 10, 20], 9, 1],
  [[0, 10, 20], 10, 2],
  [[0, 10, 20], 99, 3],
  [[0, 10, 10], 12, 3],
  [[4, 10], 2, 1],
])("with pages that begin at %j the place %i is on page %s", (pages, offset, page) => {
  expect(pageOf(pages, offset)).toBe(page);
});
