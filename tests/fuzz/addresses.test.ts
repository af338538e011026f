import fc from "fast-check";
import { expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { queryParameters, serializeQuery } from "@/lib/query/parameters";
import { runQuery } from "@/lib/query/run";
import { parseQuery } from "@/lib/query/url";
import { loadRiver } from "../fixtures/load-river";
import { runs } from "./runs";

const index = indexCorpus((await loadRiver()).corpus);
const { actors, measures, topics, sources, recommendations } = index.corpus;

/** Ids and words that mean something somewhere, what every object has, and any characters at all. */
const word = fc.oneof(
  fc.constantFrom(
    ...[...actors, ...measures, ...topics, ...sources, ...recommendations].map(({ id }) => id),
    ...[
      "for",
      "against",
      "own",
      "reported",
      "measure",
      "topic",
      "actor",
      "source",
      "addressee",
      "stance",
      "1",
      "0",
      "-1",
      "1e9",
    ],
    ...[
      "marks",
      "counts",
      "statements",
      "shared",
      "contested",
      "disagreement",
      "-actors",
      "names",
      "agree",
      "differ",
    ],
    ...[
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "",
      ",",
      ",,",
      "-",
      "--",
      "%",
      "+",
      " ",
      "\u202e",
      "\ud83d",
      "'",
      '"',
    ],
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const value = fc.array(word, { maxLength: 5 }).map((words) => words.join(","));
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...queryParameters) },
  { weight: 1, arbitrary: word },
);
const search = fc
  .array(fc.tuple(name, value), { maxLength: 8 })
  .map((pairs) => new URLSearchParams(pairs.map(([key, text]) => [key, text])));
/** Addresses as somebody types them, of which the percent codes need not be any. */
const typed = fc.string({ unit: "binary", maxLength: 60 }).map((text) => new URLSearchParams(text));

it("whatever an address asks, there is a query, which its own address asks again", {
  timeout: 3_600_000,
}, () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: search }, { weight: 1, arbitrary: typed }), (parameters) => {
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
