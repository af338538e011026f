import { describe, expect, it } from "vitest";
import type { Authored } from "@/lib/model/authored";
import { checkRefusedQuotes } from "@/lib/model/refused-quotes";
import { problemsOf, source, wordsOf } from "./authored";

const sha256 = "a".repeat(64);
const text = "Light the banks. Fish swim. Light the banks!";

/** A source of which some entries were refused. */
function refusing(refused: object, more: Partial<Authored> = {}): Partial<Authored> {
  const seeds = new Map([["river-2031", { file: "seeds/river-2031.txt", text, sha256 }]]);
  return { sources: [source({ sha256, refused })], seeds, ...more };
}

const file = "sources/river-2031";
const fly = { recommendations: [{ quotes: ["Fish fly."] }] };

describe("a quote of what was refused is looked for", () => {
  it.each<[string, object, readonly string[]]>([
    ["and is there", { recommendations: [{ quotes: ["Fish swim."] }] }, []],
    ["and is not there", fly, ["recommendations/0/quotes/0 quote-missing Fish fly."]],
    [
      "each of them",
      { recommendations: [{}, { quotes: ["Fish swim.", "Fish fly."] }, { quotes: ["Fish run."] }] },
      [
        "recommendations/1/quotes/1 quote-missing Fish fly.",
        "recommendations/2/quotes/0 quote-missing Fish run.",
      ],
    ],
    [
      "and is there twice",
      { recommendations: [{ quotes: ["Light the banks"] }] },
      ["recommendations/0/quotes/0 quote-ambiguous Light the banks"],
    ],
    [
      "by what stands before it",
      { recommendations: [{ quotes: [{ exact: "Light the banks", prefix: "swim. " }] }] },
      [],
    ],
    [
      "but not where it has another shape, which has been told",
      { recommendations: [{ quotes: [7, { exact: "Fish fly.", colour: "blue" }] }] },
      [],
    ],
    [
      "but not where quotes are no list",
      { recommendations: [{ quotes: "Fish fly." }, { quotes: null }] },
      [],
    ],
    ["but not where the entry is no mapping", { recommendations: ["Fish fly.", null, 7] }, []],
    [
      "in what is set aside",
      { setAside: [{ exact: "Fish fly.", raison: "forecast" }] },
      ["setAside/0 quote-missing Fish fly."],
    ],
    ["which is there", { setAside: [{ exact: "Fish swim.", raison: "forecast" }] }, []],
    [
      "by what stands behind it",
      {
        setAside: [
          { exact: "Light the banks", suffix: "!", reason: 7 },
          { exact: "Light the banks", prefix: "swim. " },
        ],
      },
      [],
    ],
    ["but not where that is no mapping", { setAside: ["Fish fly.", null] }, []],
    ["but not where it has no words", { setAside: [{ raison: "forecast" }] }, []],
  ])("%s", (_, refused, expected) => {
    expect(problemsOf(checkRefusedQuotes, refusing(refused))).toEqual(expected.map((it) => `${file}/${it}`));
  });

  it.each<[string, Partial<Authored>]>([
    ["is not the one that was coded", { sources: [source({ sha256: "b".repeat(64), refused: fly })] }],
    ["is not there", { seeds: new Map() }],
    [
      "cannot be read",
      { seeds: new Map([["river-2031", undefined]]), sources: [source({ sha256: undefined, refused: fly })] },
    ],
  ])("but not in a document that %s", (_, more) => {
    expect(problemsOf(checkRefusedQuotes, refusing(fly, more))).toEqual([]);
  });

  it("and is told of with the name of the document", () => {
    expect(wordsOf(checkRefusedQuotes, refusing(fly))).toEqual([
      expect.stringMatching(/^Not found in seeds\/river-2031\.txt: "Fish fly\."/),
    ]);
  });
});
