import { expect, it } from "vitest";
import { prepareText } from "@/lib/model/prepared-text";
import { isLocated, locateQuote, quoteAt } from "@/lib/model/quote";
import { settledSelector } from "@/lib/model/settled-selector";

const text = "🐟 Fish swim. Fish swim. Light the banks.";

it.each([
  ["Light the banks.", text.indexOf("Light"), "Light the banks."],
  ["Fish swim.", text.indexOf("Fish"), { exact: "Fish swim.", prefix: "🐟 " }],
  ["Fish swim.", text.lastIndexOf("Fish"), { exact: "Fish swim.", prefix: "swim. " }],
])("a quote is written so that it is found again: %j at %i", (exact, start, expected) => {
  const document = prepareText(text);
  const quote = quoteAt(text, { start, end: start + exact.length }, document.points());
  const selector = settledSelector(document, quote);
  expect(selector).toEqual(expected);
  const found = locateQuote(text, typeof selector === "string" ? { exact: selector } : selector);
  expect(isLocated(found) && found.start).toBe([...text.slice(0, start)].length);
});
