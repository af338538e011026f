import { describe, expect, it } from "vitest";
import { nearestIds } from "@/lib/view/site/nearest-ids";

const ids = [
  "river-2031/close-old-weirs",
  "river-2031/close-lower-weirs",
  "river-2031/build-ladders",
  "harbour-2030/close-old-weirs",
  "river-2031/all",
];

describe("the ids nearest to one that is not there", () => {
  it("are those that differ by slips of the keyboard", () => {
    expect(nearestIds("river-2031/biuld-laders", ids)).toEqual(["river-2031/build-ladders"]);
  });

  it("are those that share their words, in whatever order", () => {
    expect(nearestIds("river-2031/old-weirs-close", ids)).toEqual([
      "river-2031/close-old-weirs",
      "harbour-2030/close-old-weirs",
      "river-2031/close-lower-weirs",
    ]);
  });

  it("have the likeliest first", () => {
    expect(nearestIds("river-2031/close-old-weir", ids)[0]).toBe("river-2031/close-old-weirs");
  });

  it("are not those that share no more than the source", () => {
    expect(nearestIds("river-2031/fly", ids)).toEqual([]);
  });

  it.each(["", "x", "river-2031", "/////", "x".repeat(5000)])(
    "are none where nothing is near: %.20s",
    (asked) => {
      expect(nearestIds(asked, ids)).toEqual([]);
    },
  );

  it("are five at most", () => {
    const many = Array.from({ length: 20 }, (_, at) => `river/close-weir-${at}`);
    expect(nearestIds("river/close-weir", many)).toHaveLength(5);
  });
});
