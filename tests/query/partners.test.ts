import { describe, expect, it } from "vitest";
import type { Stance } from "@/lib/model/vocabulary";
import { indexCorpus } from "@/lib/query/corpus-index";
import { partnersOf } from "@/lib/query/partners";
import { defaultQuery } from "@/lib/query/query";
import { buildCorpus } from "../build-corpus";

/** Actors with their stances on the measures m1, m2 and so on; a gap is silence. */
function indexOf(held: Readonly<Record<string, readonly (Stance | undefined)[]>>) {
  const actors = Object.keys(held);
  return indexCorpus(
    buildCorpus({
      actors,
      measures: ["m1", "m2", "m3", "m4"],
      sources: actors.map((actor) => ({ id: `of-${actor}`, author: actor })),
      recommendations: Object.entries(held).flatMap(([actor, stances]) =>
        stances.flatMap((stance, at) =>
          stance === undefined ? [] : [{ source: `of-${actor}`, measure: `m${at + 1}`, stance }],
        ),
      ),
    }),
  );
}

describe("who agrees with an actor", () => {
  it("is counted over the measures that both speak to, those with most of them first", () => {
    const index = indexOf({
      forum: ["for", "against", "conditional", "for"],
      port: ["against"],
      anglers: ["for", "against", "conditional", undefined],
      swimmers: [undefined, undefined, "against"],
    });
    const rows = partnersOf(index, defaultQuery, "forum").map(({ id, agree, differ, partly, comparable }) => [
      id,
      { agree, differ, partly, comparable },
    ]);
    expect(rows).toEqual([
      ["anglers", { agree: 2, differ: 0, partly: 1, comparable: 3 }],
      ["port", { agree: 0, differ: 1, partly: 0, comparable: 1 }],
      ["swimmers", { agree: 0, differ: 1, partly: 0, comparable: 1 }],
    ]);
  });

  it("leaves out those who speak to no measure of the actor's", () => {
    expect(partnersOf(indexOf({ forum: ["for"], port: [undefined, "for"] }), defaultQuery, "forum")).toEqual(
      [],
    );
  });

  it("is nobody for an actor without a position", () => {
    expect(partnersOf(indexOf({ forum: ["for"], port: [] }), defaultQuery, "port")).toEqual([]);
  });

  it("is the same count from either side", () => {
    const index = indexOf({ forum: ["for", "neutral", "against"], port: ["for", "for", "for"] });
    const [here] = partnersOf(index, defaultQuery, "forum");
    const [there] = partnersOf(index, defaultQuery, "port");
    const counts = { agree: 1, differ: 1, partly: 1, comparable: 3 };
    expect([here, there]).toMatchObject([counts, counts]);
  });
});
