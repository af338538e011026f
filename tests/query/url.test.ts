import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { defaultColumns } from "@/lib/query/list-columns";
import {
  compareAddress,
  inOrder,
  queryParameters,
  serializeFilters,
  serializeParameters,
  serializeQuery,
  toParameters,
} from "@/lib/query/parameters";
import { defaultQuery, type Query } from "@/lib/query/query";
import { parseQuery, SEARCH_MAX } from "@/lib/query/url";
import { buildCorpus } from "../build-corpus";
import { seededRandom } from "../random";
import { randomCorpus, randomQuery } from "./random-query";

const index = indexCorpus(
  buildCorpus({
    topics: ["water", "fish"],
    groups: ["shore"],
    actors: ["forum", "mayor", "council", { id: "anglers", group: "shore" }],
    measures: ["close-weirs", "restock"],
    sources: [
      { id: "riverside", author: "forum" },
      { id: "letter", author: "mayor" },
    ],
    recommendations: [
      { source: "riverside", measure: "close-weirs", addressees: ["council", "mayor"] },
      { source: "letter", measure: "restock" },
    ],
  }),
);

const parse = (search: string) => parseQuery(new URLSearchParams(search), index);
const choose = (filters: Partial<Query["filters"]>): Query => ({
  ...defaultQuery,
  filters: { ...defaultQuery.filters, ...filters },
});
const wish = (changes: Partial<Query>): Query => ({ ...defaultQuery, ...changes });

describe("a query and its address", () => {
  const pairs: [string, Query][] = [
    ["", defaultQuery],
    ["?q=visa", wish({ q: "visa" })],
    ["?q=exit+visa", wish({ q: "exit visa" })],
    ["?q=%22a%2Bb%22+%26+c=d+%23+100+%25", wish({ q: '"a+b" & c=d # 100 %' })],
    ["?q=Łódź", wish({ q: "Łódź" })],
    ["?actor=forum", choose({ actor: ["forum"] })],
    ["?actor=mayor,forum", choose({ actor: ["mayor", "forum"] })],
    ["?source=riverside,letter", choose({ source: ["riverside", "letter"] })],
    ["?topic=fish", choose({ topic: ["fish"] })],
    ["?measure=restock", choose({ measure: ["restock"] })],
    ["?stance=for,against", choose({ stance: ["for", "against"] })],
    ["?voice=own", choose({ voice: ["own"] })],
    ["?addressee=council", choose({ addressee: ["council"] })],
    ["?horizon=later", choose({ horizon: ["later"] })],
    ["?explicitness=implied", choose({ explicitness: ["implied"] })],
    ["?recommendation=letter/r2,riverside/r1", wish({ recommendation: ["letter/r2", "riverside/r1"] })],
    ["?page=3", wish({ page: 3 })],
    ["?page=120", wish({ page: 120 })],
    ["?columns=id", wish({ columns: ["id"] })],
    ["?columns=quote,statement,source_date", wish({ columns: ["quote", "statement", "source_date"] })],
    [`?columns=${defaultColumns.join(",")}`, wish({ columns: defaultColumns })],
    ["?sort=stance", wish({ sort: [{ by: "stance", descending: false }] })],
    [
      "?sort=-source_date,actor,-disagreement",
      wish({
        sort: [
          { by: "source_date", descending: true },
          { by: "actor", descending: false },
          { by: "disagreement", descending: true },
        ],
      }),
    ],
    ["?rows=topic", wish({ rows: "topic" })],
    ["?cols=source", wish({ cols: "source" })],
    ["?rows=actor", wish({ rows: "actor", cols: "measure" })],
    ["?rows=actor&cols=topic", wish({ rows: "actor", cols: "topic" })],
    ["?rows=topic&cols=measure", wish({ rows: "topic", cols: "measure" })],
    ["?colsort=positions", wish({ colsort: "positions" })],
    ["?fold=reported", wish({ fold: ["reported"] })],
    ["?colsort=forum", wish({ colsort: "forum" })],
    ["?fold=reported,water", wish({ fold: ["reported", "water"] })],
    ["?scope=contested", wish({ scope: "contested" })],
    ["?by=forum,mayor", wish({ by: ["forum", "mayor"] })],
    ["?hide=mayor", wish({ hide: ["mayor"] })],
    ["?order=mayor,forum", wish({ order: ["mayor", "forum"] })],
    ["?pin=mayor", wish({ pin: ["mayor"] })],
    ["?density=statements", wish({ density: "statements" })],
    ["?empty=1", wish({ empty: true })],
    ["?cell=close-weirs,forum", wish({ cell: ["close-weirs", "forum"] })],
    ["?rows=addressee&cell=mayor,mayor", wish({ rows: "addressee", cell: ["mayor", "mayor"] })],
    ["?unfold=shore", wish({ unfold: ["shore"] })],
    ["?cell=close-weirs,shore", wish({ cell: ["close-weirs", "shore"] })],
    ["?hide=shore&order=shore", wish({ hide: ["shore"], order: ["shore"] })],
    ["?cols=stance", wish({ cols: "stance" })],
    ["?rows=topic&cols=stance", wish({ rows: "topic", cols: "stance" })],
    ["?cols=stance&cell=close-weirs,mayor", wish({ cols: "stance", cell: ["close-weirs", "mayor"] })],
    ["?actors=forum,mayor", wish({ actors: ["forum", "mayor"] })],
    ["?cols=source&actors=letter,riverside", wish({ cols: "source", actors: ["letter", "riverside"] })],
    ["?relation=differ,partly", wish({ relation: ["differ", "partly"] })],
  ];

  it.each(pairs)("%s is written and read", (address, query) => {
    expect(serializeQuery(query)).toBe(address);
    expect(parse(address)).toEqual({ query, rejected: [] });
  });

  it("every parameter is told above", () => {
    const told = pairs.flatMap(([address]) => [...new URLSearchParams(address).keys()]);
    expect(new Set(told)).toEqual(new Set(queryParameters));
  });

  it("reads what it has written, for hundreds of queries", () => {
    const addresses = new Set<string>();
    for (let seed = 0; seed < 400; seed++) {
      const random = seededRandom(seed);
      const corpus = indexCorpus(randomCorpus(random));
      const query = randomQuery(random, corpus);
      const address = serializeQuery(query);
      addresses.add(address);
      expect(parseQuery(new URLSearchParams(address), corpus), `seed ${seed}: ${address}`).toEqual({
        query,
        rejected: [],
      });
    }
    expect(addresses.size).toBeGreaterThan(350);
  });
});

describe("what need not be said", () => {
  it.each([
    ["empty parameters, as forms send them", "?q=&actor=&rows=&cols=&empty=&cell=", defaultQuery],
    ["defaults", "?rows=measure&cols=actor&colsort=content&empty=0", defaultQuery],
    ["a list in several parameters", "?actor=forum&actor=mayor", choose({ actor: ["forum", "mayor"] })],
    [
      "repetitions, gaps and spaces",
      "?actor=forum,,forum,%20mayor%20,",
      choose({ actor: ["forum", "mayor"] }),
    ],
    ["the same twice", "?empty=1&empty=1", wish({ empty: true })],
    ["rows that give way to columns", "?cols=measure", wish({ rows: "actor", cols: "measure" })],
    ["what mail programs and advertisers add", "?utm_source=mail&fbclid=x&gclid=y&mc_cid=z", defaultQuery],
    ["what the framework adds, and who refers", "?_rsc=1abc&ref=newsletter", defaultQuery],
  ])("%s: %s", (_what, address, query) => {
    expect(parse(address)).toEqual({ query, rejected: [] });
  });
});

describe("what means nothing is left out and named, with what was perhaps meant", () => {
  it.each([
    ["actor=form", "actor", "form", "forum"],
    ["source=riverside,leter", "source", "leter", "letter"],
    ["topic=watre", "topic", "watre", "water"],
    ["measure=close-weir", "measure", "close-weir", "close-weirs"],
    ["addressee=counsil", "addressee", "counsil", "council"],
    ["addressee=forum", "addressee", "forum", undefined],
    ["stance=aginst", "stance", "aginst", "against"],
    ["voice=onw", "voice", "onw", "own"],
    ["horizon=latter", "horizon", "latter", "later"],
    ["explicitness=implicit", "explicitness", "implicit", "explicit"],
    ["recommendation=riverside/r9", "recommendation", "riverside/r9", "riverside/r1"],
    ["recommendation=riverside", "recommendation", "riverside", "riverside/r1"],
    ["columns=statment", "columns", "statment", "statement"],
    ["columns=__proto__", "columns", "__proto__", undefined],
    ["sort=stanse", "sort", "stanse", "stance"],
    ["sort=-stanse", "sort", "-stanse", "-stance"],
    ["sort=quote_start", "sort", "quote_start", undefined],
    ["sort=--stance", "sort", "--stance", "-stance"],
    ["rows=mesure", "rows", "mesure", "measure"],
    ["cols=actors", "cols", "actors", "actor"],
    ["rows=topic&cols=topic", "cols", "topic", undefined],
    ["colsort=names", "colsort", "names", "name"],
    ["fold=report", "fold", "report", "reported"],
    ["empty=yes", "empty", "yes", undefined],
    ["cell=close-weirs", "cell", "close-weirs", undefined],
    ["cell=forum,close-weirs", "cell", "forum,close-weirs", undefined],
    ["cell=close-weirs,forum,mayor", "cell", "close-weirs,forum,mayor", undefined],
    ["actors=mayr", "actors", "mayr", "mayor"],
    ["cols=source&actors=leter", "actors", "leter", "letter"],
    ["cols=source&actors=mayor", "actors", "mayor", undefined],
    ["actors=riverside", "actors", "riverside", undefined],
    ["relation=differs", "relation", "differs", "differ"],
    ["page=0", "page", "0", undefined],
    ["page=3a", "page", "3a", undefined],
    ["page=1000000", "page", "1000000", undefined],
    ["q=weir&q=fish", "q", "fish", undefined],
    ["rows=topic&rows=sources", "rows", "sources", "source"],
    ["stance=__proto__", "stance", "__proto__", undefined],
    ["rows=constructor", "rows", "constructor", undefined],
    ["colsort=toString", "colsort", "toString", undefined],
    ["actor=FORUM", "actor", "FORUM", undefined],
    ["rows=actor&cols=stance", "cols", "stance", undefined],
    ["cols=stance&colsort=forum", "colsort", "forum", undefined],
    ["cols=stance&hide=forum", "hide", "forum", undefined],
    ["cols=stance&order=mayor", "order", "mayor", undefined],
    ["cols=stance&pin=mayor", "pin", "mayor", undefined],
    ["cols=stance&unfold=shore", "unfold", "shore", undefined],
    ["cols=source&unfold=shore", "unfold", "shore", undefined],
    ["cols=source&hide=shore", "hide", "shore", undefined],
    ["cols=stance&fold=reported", "fold", "reported", undefined],
    ["rows=topic&fold=water", "fold", "water", undefined],
  ])("%s", (search, parameter, value, near) => {
    expect(parse(search).rejected).toEqual([{ parameter, value, near }]);
  });

  it.each([
    ["stances=for", "stances", "stance"],
    ["Stance=for", "Stance", "stance"],
    ["ACTOR=forum", "ACTOR", "actor"],
    ["actor[]=forum", "actor[]", "actor"],
    ["actor[0]=forum", "actor[0]", "actor"],
    ["q=&amp;stance=for", "amp;stance", "stance"],
    ["search=visa", "search", undefined],
    ["guard=0", "guard", undefined],
    ["__proto__=x", "__proto__", undefined],
    ["constructor=y", "constructor", undefined],
    ["=z", "", undefined],
  ])("a parameter that there is not: %s", (search, parameter, near) => {
    const { query, rejected } = parse(search);
    expect(query).toEqual(defaultQuery);
    expect(rejected).toEqual([{ parameter, value: search.replace(/^.*=/, ""), near, isUnknown: true }]);
  });

  it("a parameter that there is not is named once, and not where somebody else reads it", () => {
    const parameters = new URLSearchParams("actr=a&actr=b&guard=0&gaurd=1");
    const { rejected } = parseQuery(parameters, index, ["guard"]);
    expect(rejected.map(({ parameter, near }) => [parameter, near])).toEqual([
      ["actr", "actor"],
      ["gaurd", "guard"],
    ]);
  });

  it("keeps the rest of a list", () => {
    const { query, rejected } = parse("actor=nobody-at-all,forum,nobody-else&stance=for");
    expect(query).toEqual(choose({ actor: ["forum"], stance: ["for"] }));
    expect(rejected.map(({ value }) => value)).toEqual(["nobody-at-all", "nobody-else"]);
  });

  it.each([
    ["rows=topic&cols=topic", { rows: "topic", cols: "actor" }],
    ["rows=actor&cols=actor", { rows: "actor", cols: "measure" }],
    ["rows=measure&cols=measure", { rows: "measure", cols: "actor" }],
    ["rows=nothing&cols=measure", { rows: "actor", cols: "measure" }],
    ["rows=nothing", { rows: "measure", cols: "actor" }],
    ["rows=actor&cols=stance", { rows: "actor", cols: "measure" }],
    ["rows=source&cols=stance", { rows: "source", cols: "stance" }],
  ])("never gives rows and columns that are the same: %s", (search, axes) => {
    expect(parse(search).query).toMatchObject(axes);
  });
});

describe("a search that is too long", () => {
  it("is cut, and what is cut off is named", () => {
    const { query, rejected } = parse(`q=${"a".repeat(SEARCH_MAX)}bc`);
    expect(query.q).toBe("a".repeat(SEARCH_MAX));
    expect(rejected).toEqual([{ parameter: "q", value: "bc", near: undefined }]);
  });

  it("is not cut through a character", () => {
    const { query } = parse(`q=${"a".repeat(SEARCH_MAX - 1)}😀`);
    expect(query.q).toBe("a".repeat(SEARCH_MAX - 1));
    expect(parse(serializeQuery(query))).toEqual({ query, rejected: [] });
  });
});

describe("nothing that an address can hold makes it fail", () => {
  const values = [
    "%",
    "%ZZ",
    "%E0%A4%A",
    "%00",
    "%ED%A0%80",
    "\ud800",
    "😀",
    "__proto__",
    "constructor,hasOwnProperty",
    ",,,",
    "-",
    "-,--,---",
    "x".repeat(20_000),
    Array.from({ length: 2000 }, (_, at) => `id-${at}`).join(","),
    "%0D%0A%09",
    "<script>",
    "a=b&&&==&",
  ];

  it.each(queryParameters)("%s", (name) => {
    for (const value of values) {
      const { query } = parse(`${name}=${value}`);
      const again = parse(serializeQuery(query));
      expect(again).toEqual({ query, rejected: [] });
    }
  });

  it.each(["__proto__", "constructor", "toString", "%", ""])("a parameter that is called %j", (name) => {
    expect(parse(`${name}=x&stance=for`).query).toEqual(choose({ stance: ["for"] }));
  });

  it("a search that holds half a character is written all the same", () => {
    expect(parse(serializeQuery(wish({ q: "a\ud800b" }))).query.q).toBe("a\ufffdb");
  });
});

it("serializeFilters keeps search and filters alone", () => {
  const query: Query = {
    ...choose({ actor: ["forum"] }),
    q: "weir",
    recommendation: ["riverside/r1"],
    columns: ["id"],
    rows: "topic",
    sort: [{ by: "label", descending: false }],
    actors: ["mayor"],
  };
  expect(serializeFilters(query)).toBe("?q=weir&actor=forum&recommendation=riverside/r1");
});

it("serializeParameters writes what is switched off, where it is said, and nothing that is none", () => {
  const parameters = { ...toParameters(defaultQuery), empty: null, actor: ["forum", "mayor"] };
  expect(serializeParameters(parameters)).toBe("?actor=forum,mayor");
});

it("compareAddress is that of the page with the parameters", () => {
  expect(compareAddress(wish({ actors: ["forum", "mayor"] }))).toBe("/compare?actors=forum,mayor");
});

it.each([
  ["stance=for&actor=forum&q=weir", "q=weir&actor=forum&stance=for"],
  ["bom=1&stance=for&guard=0&q=weir", "q=weir&stance=for&bom=1&guard=0"],
  ["actor=mayor&q=weir&actor=forum", "q=weir&actor=mayor&actor=forum"],
])(
  "inOrder(%s) has those of a query first, in its order, and those of others as they are",
  (written, ordered) => {
    expect(`${inOrder(new URLSearchParams(written))}`).toBe(ordered);
  },
);
