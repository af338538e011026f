import { expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { facetCodes, unusedFacets } from "@/lib/query/facet-codes";
import { facetIds } from "@/lib/query/field";
import { buildCorpus } from "../build-corpus";

it("has codes for each facet, in the order of the facets", () => {
  expect(facetCodes(indexCorpus(buildCorpus())).map(({ facet }) => facet)).toEqual(facetIds);
});

it("a facet of which no recommendation has a value is unused", () => {
  const plain = indexCorpus(buildCorpus({ recommendations: [{}] }));
  expect(unusedFacets(plain)).toEqual(["addressee", "horizon"]);
  const full = indexCorpus(buildCorpus({ recommendations: [{ addressees: ["mayor"], horizon: "now" }] }));
  expect(unusedFacets(full)).toEqual([]);
});
