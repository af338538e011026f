import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { parseQuery } from "@/lib/query/url";
import { exportName } from "@/lib/view/export-name";
import { buildCorpus } from "../build-corpus";

const actors = ["forum", "port", "mayor", "council"];
const index = indexCorpus(
  buildCorpus({
    topics: ["water", "banks"],
    actors,
    measures: [{ id: "ferry", topic: "water" }],
    sources: [{ id: "open", author: "forum" }],
    recommendations: actors.map((actor) => ({ source: "open", actor, measure: "ferry" })),
  }),
);
const ids = index.corpus.recommendations.map(({ id }) => id).join(",");
const name = (search: string, shape: Parameters<typeof exportName>[0] = "recommendations") =>
  exportName(shape, "csv", parseQuery(new URLSearchParams(search), index).query);

describe("the name of a file", () => {
  it.each([
    ["", "recommendations.csv"],
    ["topic=water&voice=own", "recommendations-water-own.csv"],
    ["voice=own&topic=water", "recommendations-water-own.csv"],
    ["actor=forum,port,mayor", "recommendations-forum-port-mayor.csv"],
    [`actor=${actors.join(",")}`, "recommendations-4-actor.csv"],
    [`recommendation=${ids}`, "recommendations-4-chosen.csv"],
    ["q=Łódź — visas!", "recommendations-odz-visas.csv"],
    ["q=санкции", "recommendations-search.csv"],
    ['q="../../etc/passwd"\r\nx', "recommendations-etc-passwd-x.csv"],
    ["sort=-actor&columns=id", "recommendations.csv"],
    [`q=${"weirs ".repeat(30)}`, `recommendations${"-weirs".repeat(10)}.csv`],
    [`q=${"w".repeat(150)}`, "recommendations.csv"],
  ])("?%s is %s", (search, expected) => {
    expect(name(search)).toBe(expected);
  });

  it("of a comparison names who is compared", () => {
    expect(name("actors=forum,port", "compare")).toBe("compare-forum-port.csv");
    expect(name("actors=forum,port", "matrix")).toBe("matrix.csv");
  });
});
