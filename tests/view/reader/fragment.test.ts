import { describe, expect, it } from "vitest";
import { readFragment, stretchFragment } from "@/lib/view/reader/fragment";

const space = {
  marks: [
    { id: "river/close-weirs", quotes: 2 },
    { id: "river/build-ladders", quotes: 1 },
  ],
  length: 100,
  moved: [
    { from: "river/shut-weirs", to: "river/close-weirs" },
    { from: "river/run-ferry", to: "harbour/run-ferry" },
  ],
};
const read = (fragment: string) => readFragment(fragment, space);

describe("the fragment of a source's address", () => {
  it("points at nothing where it is empty", () => {
    expect(read("")).toEqual({ kind: "none" });
  });

  it.each([
    ["river/close-weirs.2", "river/close-weirs.2"],
    ["river%2Fclose-weirs.1", "river/close-weirs.1"],
    ["river/build-ladders", "river/build-ladders.1"],
  ])("points at a quote: %s", (fragment, id) => {
    expect(read(fragment)).toEqual({ kind: "passage", id });
  });

  it("points at any characters, as the link of a selection does", () => {
    expect(read(stretchFragment(10, 100))).toEqual({ kind: "stretch", start: 10, end: 100 });
  });

  it.each(["at-120", "set-aside", "set-aside-3", "about", "main"])(
    "points at a part of the page: %s",
    (id) => {
      expect(read(id)).toEqual({ kind: "anchor", id });
    },
  );

  it.each([
    ["river/shut-weirs.2", "river/close-weirs.2"],
    ["river/shut-weirs.9", "river/close-weirs.1"],
  ])("follows an id that has moved: %s", (fragment, id) => {
    expect(read(fragment)).toEqual({ kind: "passage", id });
  });

  it.each([
    ["a quote that no longer exists", "river/close-weirs.3", ["river/close-weirs.1", "river/close-weirs.2"]],
    ["a quote before the first", "river/build-ladders.0", ["river/build-ladders.1"]],
    ["an id that never was", "river/close-wiers.1", ["river/close-weirs.1"]],
    ["an id that has moved to another source", "river/run-ferry.1", []],
    ["characters beyond the end", "90-101", []],
    ["characters that end before they begin", "20-10", []],
    ["what means nothing", "%E0%A4%A", []],
  ])("is gone, with what may be meant, where it asks for %s", (_what, asked, near) => {
    expect(read(asked)).toEqual({ kind: "gone", asked, near });
  });
});
