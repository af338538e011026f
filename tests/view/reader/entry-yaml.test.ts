import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { proposeId, recommendationYaml, setAsideYaml } from "@/lib/view/reader/entry-yaml";
import { plainSelector, selectorOf } from "@/lib/view/reader/quote-yaml";

describe("the id that is proposed for a passage", () => {
  it.each([
    ["its first words", "The weirs must go, but not before the fish can climb", "the-weirs-must-go-but-not"],
    ["no more words than fit", `We ${"extraordinarily ".repeat(4)}ask`, "we-extraordinarily-extraordinarily"],
    ["letters without their accents", "Façades né d’été", "facades-ne-d-ete"],
    ["no slash", "and/or", "and-or"],
    ["its place where it has no Latin letters", "Ο ποταμός", "at-12"],
  ])("is made of %s", (_what, exact, expected) => {
    expect(proposeId("river-2031", exact, 12, [])).toBe(`river-2031/${expected}`);
  });

  it("is one that nobody has", () => {
    const taken = ["river-2031/close-them", "river-2031/close-them-2"];
    expect(proposeId("river-2031", "Close them", 0, taken)).toBe("river-2031/close-them-3");
  });
});

describe("a selected passage as an entry in YAML", () => {
  it("is a recommendation with the keys that a person fills in", () => {
    const yaml = recommendationYaml("river-2031/close", plainSelector("Close the weirs."));
    expect(parse(`recommendations:\n${yaml}`)).toEqual({
      recommendations: [
        {
          id: "river-2031/close",
          measure: null,
          stance: null,
          statement: null,
          quotes: ["Close the weirs."],
        },
      ],
    });
  });

  it("is a passage that was set aside, with what settles its place and a reason to fill in", () => {
    const text = "go left. go right. go left";
    const yaml = setAsideYaml(selectorOf(text, { exact: "go", offset: 19 }));
    expect(parse(`setAside:\n${yaml}`)).toEqual({
      setAside: [{ exact: "go", prefix: "right. ", reason: null }],
    });
  });
});
