import path from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = path.resolve(import.meta.dirname, "../..");

/** What calls a function directly comes before what reads a whole corpus: the first test that notices a fault ends its run. */
const folders = ["tests/model", "tests/query", "tests/load"];

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      folders.findIndex((folder) => moduleId.startsWith(path.join(root, folder)));
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** The unit tests that cover lib/model and lib/query and need no build, no browser and no network. */
export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    root,
    include: [
      ...["tests/model/**/*.test.ts", "tests/query/**/*.test.ts"],
      // Of the tests that read a corpus those of the rules of lib/model; the others ask how files are read, written and told of.
      // hostile.test.ts measures how long huge inputs take, and draft-of-bad-corpora.test.ts reads a hundred corpora in one
      // test: a fault that they alone reach would take a minute each.
      `tests/load/{${[
        ...["also", "bad-input", "doubles", "draft", "frozen-coding", "load", "mentions", "one-problem-each"],
        ...["open-adjudications", "originals", "second-coding", "second-corpus", "validate"],
      ].join(",")}}.test.ts`,
    ],
    sequence: { sequencer: QuickFirst },
    testTimeout: 120_000,
  },
});
