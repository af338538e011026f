import { describe, expect, it } from "vitest";
import {
  absoluteAddress,
  passageAddress,
  passageId,
  recommendationAddress,
  recommendationOf,
} from "@/lib/query/page-addresses";

it("a recommendation has a page of its own", () => {
  expect(recommendationAddress("riverside/close-weirs")).toBe("/recommendations/riverside/close-weirs");
});

it("a quote is a passage of the reader, the first with the number 1", () => {
  expect(passageId("riverside/close-weirs", 0)).toBe("riverside/close-weirs.1");
  expect(passageAddress("riverside", "riverside/close-weirs", 0)).toBe(
    "/sources/riverside#riverside/close-weirs.1",
  );
  expect(recommendationOf("riverside/close-weirs.12")).toBe("riverside/close-weirs");
});

describe("absoluteAddress", () => {
  it.each([
    ["without a site, a path", undefined, "/data"],
    ["with a site, its address", "https://example.org", "https://example.org/data"],
    ["with a slash at the end, the same", "https://example.org/", "https://example.org/data"],
    ["with several, the same", "https://example.org//", "https://example.org/data"],
    [
      "with a site in a folder, in that folder",
      "https://example.org/river/",
      "https://example.org/river/data",
    ],
  ])("is %s", (_what, site, address) => {
    expect(absoluteAddress("/data", site)).toBe(address);
  });
});
