import { expect, it } from "vitest";
import { dateSpan } from "@/lib/view/words/date-span";

it.each([
  ["2031", "2031-01-01", "2032-01-01"],
  ["2031-05", "2031-05-01", "2031-06-01"],
  ["2031-12", "2031-12-01", "2032-01-01"],
  ["2031-05-04", "2031-05-04", undefined],
])("%s begins on %s and ends before %s", (date, start, end) => {
  const time = dateSpan(date);
  expect(time.start.toISOString().slice(0, 10)).toBe(start);
  expect(time.end?.toISOString().slice(0, 10)).toBe(end);
});
