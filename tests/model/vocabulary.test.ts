import { describe, expect, it } from "vitest";
import { defaultVocabulary, idsOf, labelOf, vocabularyOf } from "@/lib/model/vocabulary";

const own = [{ id: "soon", label: "before long", definition: "Not now." }];

describe("the words of a corpus", () => {
  it("are the default ones where it has none of its own", () => {
    expect(vocabularyOf({})).toEqual(defaultVocabulary);
  });

  it.each(["horizons", "sourceKinds", "actorKinds"] as const)(
    "are its own %s, and the other default ones",
    (list) => {
      expect(vocabularyOf({ [list]: own })).toEqual({ ...defaultVocabulary, [list]: own });
    },
  );
});

describe("a word", () => {
  it("is known by its id", () => {
    expect(idsOf(own)).toEqual(["soon"]);
  });

  it.each([
    ["soon", "before long"],
    ["late", "late"],
  ])("is shown as its list says: %s as %s", (id, label) => {
    expect(labelOf(id, own)).toBe(label);
  });

  it("of the default lists is shown in words", () => {
    expect(labelOf("working-document", defaultVocabulary.sourceKinds)).toBe("working document");
  });
});
