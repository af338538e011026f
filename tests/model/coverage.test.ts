import { describe, expect, it } from "vitest";
import { coverage } from "@/lib/model/coverage";
import { isLocated, locateQuote, type Quote } from "@/lib/model/quote";

const text = "🐟 One here. Two here. Three here.\nFour here.";

function quote(exact: string): Quote {
  const found = locateQuote(text, { exact });
  if (!isLocated(found)) throw new Error(`${exact} is not in the text.`);
  return found;
}

describe("coverage(text, language, coded)", () => {
  it.each<[string, string[], string[], string[]]>([
    ["nothing is coded", [], [], ["context", "context", "context", "context"]],
    ["a quote is a sentence", ["Two here."], [], ["context", "quoted", "context", "context"]],
    ["a quote is one word of it", ["Two"], [], ["context", "quoted", "context", "context"]],
    ["a quote touches two", ["e. Tw"], [], ["quoted", "quoted", "context", "context"]],
    ["a quote spans lines", ["Three here.\nFour"], [], ["context", "context", "quoted", "quoted"]],
    [
      "a quote is a full stop and the word after it",
      [". Three"],
      [],
      ["context", "quoted", "quoted", "context"],
    ],
    ["a passage is set aside", [], ["Two"], ["context", "set-aside", "context", "context"]],
    ["a sentence is both", ["Two"], ["here. Three"], ["context", "quoted", "set-aside", "context"]],
    ["quotes stand in any order", ["Four", "One"], [], ["quoted", "context", "context", "quoted"]],
    [
      "a long quote holds a short one",
      ["One here. Two here. Three", "Two"],
      [],
      ["quoted", "quoted", "quoted", "context"],
    ],
  ])("%s", (_, quotes, setAside, states) => {
    const coded = { quotes: new Map([["id", quotes.map(quote)]]), setAside: setAside.map(quote) };
    expect(coverage(text, "en", coded).map(({ state }) => state)).toEqual(states);
  });

  it("gives each sentence with its offsets", () => {
    const [first] = coverage(text, "en", { quotes: new Map(), setAside: [] });
    expect(first).toEqual({ start: 0, end: 12, text: "🐟 One here.", state: "context" });
  });

  it("does not count a quote that ends where a sentence begins", () => {
    const quotes = new Map([["id", [{ exact: " ", start: 11, end: 12 }]]]);
    expect(coverage(text, "en", { quotes, setAside: [] }).some(({ state }) => state === "quoted")).toBe(
      false,
    );
  });
});
