import { expect, it } from "vitest";
import { index, known } from "./expected";
import { visit } from "./visit";

it("where colours are forced, dots and dashes are still drawn, in the colour of text", async () => {
  const page = await visit(`/?unfold=${[...index.groups.keys()].join()}`, {
    own: { forcedColors: "active" },
  });
  for (const sign of [".matrix .silent", ".matrix .not-on-file", ".legend .silent", ".legend .not-on-file"]) {
    const [image, text] = await page
      .locator(sign)
      .first()
      .evaluate((element) => [
        getComputedStyle(element).backgroundImage,
        getComputedStyle(document.body).color,
      ]);
    expect(image).toContain("gradient");
    expect(image).toContain(text);
  }
});

it("where colours are forced, quoted passages in the reader are underlined", async () => {
  const source = known(
    index.corpus.sources.find(({ fullText }) => fullText),
    "source",
  );
  const page = await visit(`/sources/${source.id}`, { own: { forcedColors: "active" } });
  const lines = await page
    .locator(".reader .quoted:not([data-unmarked])")
    .evaluateAll((passages) => passages.map((passage) => getComputedStyle(passage).textDecorationLine));
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines)).toEqual(new Set(["underline"]));
});

it("where colours are forced, the squares of a comparison differ by fill and outline", async () => {
  const [one, two] = index.holders.map(({ id }) => id);
  const page = await visit(`/compare?actors=${one},${two}`, { own: { forcedColors: "active" } });
  const drawn = await page.locator(".units").evaluateAll((tallies) =>
    tallies.flatMap((tally) => {
      const [unit] = tally.children;
      if (!unit) return [];
      const { backgroundColor, backgroundImage, borderTopColor, borderTopStyle } = getComputedStyle(unit);
      return [[unit.className, [backgroundColor, backgroundImage, borderTopColor, borderTopStyle].join(" ")]];
    }),
  );
  const kinds = new Set(drawn.map(([kind]) => kind));
  expect(kinds.size).toBeGreaterThan(1);
  expect(new Set(drawn.map(([, drawing]) => drawing)).size).toBe(kinds.size);
});
