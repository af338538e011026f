import fc from "fast-check";
import { expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { serializeQuery } from "@/lib/query/parameters";
import { runQuery } from "@/lib/query/run";
import { parseQuery } from "@/lib/query/url";
import { loadRiver } from "../fixtures/load-river";
import { arbitrarySearch } from "./arbitrary-search";
import { runs } from "./runs";

const index = indexCorpus((await loadRiver()).corpus);
const { recommendations } = index.corpus;

it("whatever an address asks, there is a query, which its own address asks again", {
  timeout: 3_600_000,
}, () => {
  fc.assert(
    fc.property(arbitrarySearch(index), (parameters) => {
      const { query, rejected } = parseQuery(parameters, index);
      const again = parseQuery(new URLSearchParams(serializeQuery(query)), index);
      expect(again.query).toEqual(query);
      expect(again.rejected).toEqual([]);
      for (const each of rejected) expect(typeof each.parameter).toBe("string");
      expect(runQuery(index, query).recommendations.length).toBeLessThanOrEqual(recommendations.length);
    }),
    runs(50_000, 500),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
