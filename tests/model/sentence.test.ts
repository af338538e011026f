import { describe, expect, it } from "vitest";
import { markerFinder, sentences } from "@/lib/model/sentence";

const textsOf = (text: string, language = "en") => sentences(text, language).map((sentence) => sentence.text);

describe("sentences(text, language)", () => {
  it.each([
    ["ends with . ! and ?", "Go. Stop! Why? Because.", ["Go.", "Stop!", "Why?", "Because."]],
    ["keeps a closing quotation mark", "“Go.” He went.", ["“Go.”", "He went."]],
    ["does not end inside a number", "It costs 3.50 a head. Pay.", ["It costs 3.50 a head.", "Pay."]],
    ["ends with its line", "A heading\nA sentence.", ["A heading", "A sentence."]],
    ["ends with a line of any kind", "One\r\nTwo\rThree", ["One", "Two", "Three"]],
    ["is none in an empty line", "\n\n \n", []],
    ["goes on past a colon", "He says: keep them.", ["He says: keep them."]],
  ])("a sentence %s", (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it("knows other marks of other languages", () => {
    expect(textsOf("行く。止まる。", "ja")).toEqual(["行く。", "止まる。"]);
  });

  it("gives offsets of UTF-16 units that leave out the white space", () => {
    const text = "🐟 One.  Two.\n  Three ";
    expect(sentences(text, "en")).toEqual([
      { start: 0, end: 7, text: "🐟 One." },
      { start: 9, end: 13, text: "Two." },
      { start: 16, end: 21, text: "Three" },
    ]);
  });

  it("cuts a line of any length as it cuts each of its sentences", () => {
    const line = Array.from({ length: 5000 }, (_, at) => `Sentence ${at} is “long” enough, 3.5 m, 🐟.`);
    expect(textsOf(line.join(" "))).toEqual(line);
  });

  it("keeps a sentence whole that is longer than many pages", () => {
    const long = `On ${"and ".repeat(10_000)}on.`;
    expect(textsOf(`Short. ${long} Short again.`)).toEqual(["Short.", long, "Short again."]);
  });
});

describe("markerFinder(markers, language)", () => {
  const markers = ["must", "need*", "call for", "let’s", "why not?", "Ought"].map((marker) => ({
    marker,
    language: "en",
    reason: "test",
  }));
  const find = markerFinder(markers, "en");

  it.each([
    ["The weirs must go.", "must"],
    ["MUST they?", "must"],
    ["We need it, it needs us.", "need*"],
    ["A needy town.", "need*"],
    ["We call  for\nhelp.", "call for"],
    ["let’s go", "let’s"],
    ["But why not?", "why not?"],
    ["it ought to", "Ought"],
    ["You must, if need be.", "must"],
  ])("finds in %j %j", (sentence, marker) => {
    expect(find(sentence)).toBe(marker);
  });

  it.each(["Mustard and a musty room.", "We called for help.", "let's go", "Why not", "knead", ""])(
    "finds nothing in %j",
    (sentence) => {
      expect(find(sentence)).toBe(undefined);
    },
  );

  it.each([
    ["en", "en", true],
    ["en", "en-GB", true],
    ["EN", "en-gb", true],
    ["en-GB", "en", false],
    ["en", "enm", false],
    ["en", "de", false],
  ])("markers for %s apply to a source in %s: %s", (language, of, applies) => {
    const marker = { marker: "must", language, reason: "test" };
    expect(markerFinder([marker], of)("It must.")).toBe(applies ? "must" : undefined);
  });
});
