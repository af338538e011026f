import { expect, it } from "vitest";
import { visit } from "./visit";

it("where colours are forced, dots and dashes are still drawn, in the colour of text", async () => {
  const page = await visit("/", { own: { forcedColors: "active" } });
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
