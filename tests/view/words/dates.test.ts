import { describe, expect, it } from "vitest";
import { dateSpan, formatDate } from "@/lib/view/words/dates";

describe("a date", () => {
  it.each([
    ["2031", "2031"],
    ["2031-05", "May 2031"],
    ["2031-12-04", "4 December 2031"],
    ["2031-01-31", "31 January 2031"],
  ])("%s is said as %s", (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

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
