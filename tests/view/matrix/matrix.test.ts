import { expect, it } from "vitest";
import { arrange } from "@/lib/query/arrange";
import { indexCorpus } from "@/lib/query/corpus-index";
import { pivot } from "@/lib/query/pivot";
import { defaultQuery } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { toMatrix } from "@/lib/view/matrix/matrix";
import { buildCorpus } from "../../build-corpus";

it("toMatrix keeps what a page shows of a pivot, and leaves the recommendations behind", () => {
  const index = indexCorpus(
    buildCorpus({
      sources: [{ id: "riverside", author: "forum" }],
      recommendations: [
        { measure: "close-weirs", stance: "for" },
        { measure: "close-weirs", stance: "conditional" },
        { measure: "restock", actor: "mayor", stance: "against" },
      ],
    }),
  );
  const table = arrange(pivot(index, defaultQuery, runQuery(index, defaultQuery)), defaultQuery);
  expect(toMatrix(table, "counts")).toEqual({
    columns: [
      { id: "forum", label: "Forum", short: "Forum", group: "own", total: 2 },
      { id: "mayor", label: "Mayor", short: "Mayor", group: "reported", total: 1 },
    ],
    rows: [
      {
        id: "close-weirs",
        label: "Close weirs",
        group: "topic",
        total: 2,
        cells: [{ stance: "conditional", reported: false, count: 2 }, "not-on-file"],
      },
      {
        id: "restock",
        label: "Restock",
        group: "topic",
        total: 1,
        cells: ["silent", { stance: "against", reported: true, count: 1 }],
      },
    ],
    omitted: { rows: 0, columns: 0 },
    folded: [],
    away: { folded: 0, hidden: 0 },
  });
});
