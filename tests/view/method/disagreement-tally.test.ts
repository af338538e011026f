import { describe, expect, it } from "vitest";
import { tallyDisagreements } from "@/lib/view/method/disagreement-tally";
import { adjudicated } from "../../model/reliability/adjudicated";

const none = { first: 0, second: 0, both: 0, neither: 0, open: 0 };
const sources = [
  { id: "river", title: "A river" },
  { id: "lake", title: "A lake" },
  { id: "ferry", title: "A ferry" },
];

describe("disagreements are counted", () => {
  const tally = tallyDisagreements(
    [
      adjudicated({ fields: ["actor", "stance"], decided: { decision: "first" } }),
      adjudicated({ fields: ["stance"], decided: { decision: "neither" } }),
      adjudicated({ fields: [], decided: { decision: "first" } }),
      adjudicated({ source: "ferry", on: "sentence", fields: [] }),
    ],
    sources,
  );

  it("by what they are on: in each field in which they differ", () => {
    expect(tally.kinds).toEqual([
      { key: "sentence", label: "Whether there is a recommendation", all: 1, decided: { ...none, open: 1 } },
      { key: "split", label: "One recommendation or several", all: 1, decided: { ...none, first: 1 } },
      { key: "actor", label: "Actor", all: 1, decided: { ...none, first: 1 } },
      { key: "stance", label: "Stance", all: 2, decided: { ...none, first: 1, neither: 1 } },
    ]);
  });

  it("by source, also where there is none", () => {
    expect(tally.sources).toEqual([
      { key: "river", label: "A river", all: 3, decided: { ...none, first: 2, neither: 1 } },
      { key: "lake", label: "A lake", all: 0, decided: none },
      { key: "ferry", label: "A ferry", all: 1, decided: { ...none, open: 1 } },
    ]);
  });

  it("each once over all, by the outcomes that there are", () => {
    expect(tally.all).toEqual({
      key: "all",
      label: "All",
      all: 4,
      decided: { ...none, first: 2, neither: 1, open: 1 },
    });
    expect(tally.outcomes).toEqual(["first", "neither", "open"]);
  });
});
