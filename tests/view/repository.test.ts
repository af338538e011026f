import { describe, expect, it } from "vitest";
import { lineAddress, sourceFile } from "@/lib/view/repository";

describe("the line of a recommendation's YAML", () => {
  const file = sourceFile("river-2031");

  it.each([
    ["https://github.com/river/corpus", "https://github.com/river/corpus/blob/HEAD"],
    ["https://github.com/river/corpus.git/", "https://github.com/river/corpus/blob/HEAD"],
    ["https://gitlab.example.org/river/corpus", "https://gitlab.example.org/river/corpus/-/blob/HEAD"],
  ])("has an address in the repository that the corpus names: %s", (repository, root) => {
    expect(lineAddress(repository, file, 12)).toBe(`${root}/content/sources/river-2031.yaml#L12`);
  });

  it("has none where the corpus names no repository", () => {
    expect(lineAddress(undefined, file, 12)).toBeUndefined();
  });
});
