import { describe, expect, it } from "vitest";
import { carriedFilters } from "@/lib/query/carried-filters";
import { indexCorpus } from "@/lib/query/corpus-index";
import { serializeFilters } from "@/lib/query/parameters";
import { parseQuery } from "@/lib/query/url";
import { loadRiver } from "../fixtures/load-river";

const index = indexCorpus((await loadRiver()).corpus);

describe("the filter that an address hands on", () => {
  it.each([
    ["", ""],
    ["rows=topic&cols=source&fold=water&page=2&cell=a,b&actors=mayor,forum", ""],
    ["topic=", ""],
    ["topic=water&sort=-actors", "?topic=water"],
    ["q=old+weirs", "?q=old+weirs"],
    ["q=a%26b", "?q=a%26b"],
    ["q=&q=ferry", "?q=ferry"],
    ["stance=for&topic=water,money&q=river", "?q=river&topic=water,money&stance=for"],
    ["topic=water&topic=money", "?topic=water,money"],
    ["recommendation=riverside-2031/close-weirs", "?recommendation=riverside-2031%2Fclose-weirs"],
    ["utm_source=mail&actor=mayor", "?actor=mayor"],
  ])("of %j is %j", (address, carried) => {
    expect(carriedFilters(new URLSearchParams(address))).toBe(carried);
    const queryOf = (search: string) => parseQuery(new URLSearchParams(search), index).query;
    expect(queryOf(carried)).toEqual(queryOf(serializeFilters(queryOf(address))));
  });
});
