import { describe, expect, it } from "vitest";
import { kindOf } from "@/lib/model/paragraph-kind";

const paragraph =
  "A paragraph that is longer than any heading may be, so that a short line before it can be what heads it.";

describe("the kind of a line", () => {
  it.each([
    "Step 1. Providing enough weapons for Ukraine and unlocking the possibility to use them",
    "Conclusion",
    "The Causes and Nature of the War",
    "Fighting for Peace or Forcing Negotiations?",
    "How the West can help Ukraine now",
    "Russia: “Stop the War” Means “Death to the Dictatorship”",
    "2. What follows",
    "  2. What follows  ",
    "“Stop” is what they say",
    "Rivers: what the town wants",
    "Version 3.5",
    "The 3.5 million fish",
    "The “Who?”-question",
    "A line as long as a heading may be".padEnd(90, " and so on"),
    "استنتاج",
  ])("is a heading where it is short, ends no sentence, and a paragraph follows: %s", (line) => {
    expect(kindOf(line, paragraph)).toBe("heading");
  });

  it.each([
    ["ends a sentence", "Stop the war!"],
    ["ends a sentence in quotation marks", "One may say: “Is there anybody worse? Anyone will be better.”"],
    ["holds the end of a sentence", "It rains. We stay"],
    ["introduces what follows", "What are the key changes we should consider:"],
    ["is a part of a list", "Release all prisoners and deportees;"],
    ["begins with a small letter", "and open the gates"],
    ["is a date", "20.06.2024"],
    ["credits a picture", "Konstantin Zavrazhin/Getty"],
    ["begins with a small letter, whatever follows", "and open the Gates"],
    ["begins with a small letter behind its number", "Step 2. and so on"],
    ["ends a sentence in brackets and quotation marks", "(They ask: “Why?”)"],
    ["introduces what follows, with a blank behind it", "What we ask: "],
    ["is longer than a heading may be", "A line as long as a heading may be".padEnd(91, " and so on")],
  ])("is text where it %s", (_why, line) => {
    expect(kindOf(line, paragraph)).toBe("text");
  });

  it.each([
    undefined,
    "Another short line",
    "• An item",
    "A line".padEnd(90, " and so on"),
    "A line".padEnd(100),
  ])("is text where nothing follows that it could head: %j", (next) => {
    expect(kindOf("Conclusion", next)).toBe("text");
  });

  it("is an item where its number is followed by a small letter, though a paragraph follows", () => {
    expect(kindOf("2. what follows", paragraph)).toBe("item");
  });

  it.each([
    "  • Working document",
    "- The cancellation of debt",
    "* One",
    "1. First",
    "12) Twelfth",
    "(3) Third",
  ])("is an item of a list where it begins with a bullet or a number: %s", (line) => {
    expect(kindOf(line, "- Another")).toBe("item");
  });

  it.each(["-40 degrees", "2031 was dry.", "**Bold** words.", "—"])(
    "is no item for a mere sign: %s",
    (line) => {
      expect(kindOf(line, undefined)).toBe("text");
    },
  );
});
