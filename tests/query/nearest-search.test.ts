import { expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { nearestSearch } from "@/lib/query/nearest-search";
import { buildCorpus } from "../build-corpus";

const index = indexCorpus(
  buildCorpus({
    topics: [{ id: "exiles", label: "Support for exiles", also: ["diaspora"] }],
    recommendations: [
      {
        statement: "Sanctions should stay, and the sanctions list grow.",
        quotes: ["Keep the sanction regime."],
      },
      { statement: "Visas are needed." },
    ],
  }),
);

it.each([
  ["", undefined],
  ["sanctions", undefined],
  ["diaspora", undefined],
  ["sanctoins", "sanctions"],
  ["Sanktions", "sanctions"],
  ["exlies", "exiles"],
  ["diasporra", "diaspora"],
  ["sanctoins visas", "sanctions visas"],
  ['"sanctions lisd"', '"sanctions list"'],
  ["qwertyuiop", undefined],
  ["sanctoins qwertyuiop", undefined],
  ["xyz", undefined],
  ["lst", undefined],
  ["Visaz needad", "visas needed"],
])("what was perhaps meant by %j is %j", (search, near) => {
  expect(nearestSearch(index, search)).toBe(near);
});

it("of two words that are equally near, the one that is written more often is meant", () => {
  const statements = ["The bank", "A band", "Another band"];
  const often = indexCorpus(buildCorpus({ recommendations: statements.map((statement) => ({ statement })) }));
  expect(nearestSearch(often, "banx")).toBe("band");
  const rarely = indexCorpus(
    buildCorpus({ recommendations: [...statements, "bank", "bank"].map((statement) => ({ statement })) }),
  );
  expect(nearestSearch(rarely, "banx")).toBe("bank");
});
