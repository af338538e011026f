import { expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { defaultQuery, setValues } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { countIn, toOffers } from "@/lib/view/find/offers";
import { buildCorpus } from "../../build-corpus";

const index = indexCorpus(
  buildCorpus({
    topics: [{ id: "water", label: "Water and weirs" }],
    measures: [{ id: "close", topic: "water", label: "Close them" }],
    sources: [
      { id: "a", author: "forum", title: "First" },
      { id: "b", author: "guild", title: "Second" },
    ],
    recommendations: [
      ...Array.from({ length: 7 }, (_, at) => ({
        source: "a",
        measure: "close",
        statement: `The weir ${at}.`,
      })),
      { source: "b", measure: "close", statement: "Ferries." },
    ],
  }),
);

const offersOf = (q: string, query = defaultQuery) => {
  const { facets } = runQuery(index, query);
  const { recommendations: found } = runQuery(index, { ...query, q });
  return toOffers(index, q, { found, countOf: countIn(facets) }).map((offer) => {
    if (offer.kind === "name") return `${offer.facet} ${offer.id} ${offer.count}`;
    return offer.kind === "passage" ? `${offer.actor}: ${offer.text}` : `${offer.search}?`;
  });
};

const guild = setValues(defaultQuery, "actor", ["guild"]);

it.each([
  ["nothing for nothing", " ", defaultQuery, []],
  [
    "names, then no more passages than fit",
    "weir",
    defaultQuery,
    ["topic water 8", ...Array.from({ length: 5 }, (_, at) => `Forum: The weir ${at}.`)],
  ],
  ["passages and counts of what is shown", "weir", guild, ["topic water 1"]],
  ["the nearest search where there is nothing", "ferriez", defaultQuery, ["ferries?"]],
  ["nothing where nothing is near", "qwertyuiop", defaultQuery, []],
] as const)("a search offers %s: %j", (_, q, query, offers) => {
  expect(offersOf(q, query)).toEqual(offers);
});
