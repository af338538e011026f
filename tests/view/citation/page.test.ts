import { expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { attributionOf } from "@/lib/view/citation/attribution";
import { citedQuotes, citedStatement } from "@/lib/view/citation/cited-passage";
import { quotesTable } from "@/lib/view/export/table";
import { buildCorpus } from "../../build-corpus";

/** Two quotes of 8 characters, at 0 and at 9. */
function corpusWith(pages: readonly number[] | undefined) {
  const original = { file: "source.pdf", sha256: "0".repeat(64), pages };
  const corpus = buildCorpus({
    sources: [{ id: "source", original }],
    recommendations: [{ quotes: ["Quote 1.", "Quote 2."] }],
  });
  return { corpus, index: indexCorpus(corpus) };
}

it.each([
  [
    [0, 9],
    [1, 2],
  ],
  [
    [0, 4],
    [1, 2],
  ],
  [
    [0, 0, 0],
    [3, 3],
  ],
  [undefined, [undefined, undefined]],
])("with pages that begin at %j quotes are cited and exported with the pages %j", (pages, expected) => {
  const { corpus, index } = corpusWith(pages);
  const [recommendation] = corpus.recommendations;
  if (!recommendation) throw new Error("The sketch has a recommendation.");
  const cited = citedQuotes(recommendation, index);
  expect(cited.map(({ page }) => page)).toEqual(expected);
  const lines = cited.map((passage) =>
    attributionOf(passage, "")
      .map(({ text }) => text)
      .join(""),
  );
  expect(lines.map((line) => /, p\. (\d+)\. /.exec(line)?.[1])).toEqual(
    expected.map((page) => page?.toString()),
  );
  const { columns, rows } = quotesTable(corpus.recommendations, index);
  expect(rows.map((row) => row[columns.indexOf("page")])).toEqual(expected);
  expect(citedStatement(recommendation, index)).not.toHaveProperty("page");
});
