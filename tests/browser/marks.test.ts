import { expect, it } from "vitest";
import { stances } from "@/lib/model/vocabulary";
import { visit } from "./visit";

it.each(["light", "dark"] as const)(
  "every mark is painted in the colour of its stance: %s",
  async (theme) => {
    const page = await visit("/", { theme });
    const colors = await page.evaluate(
      (names) =>
        names.map((name) => {
          const probe = document.body.appendChild(document.createElement("i"));
          probe.style.color = `var(--color-${name}, transparent)`;
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        }),
      [...stances],
    );
    expect(new Set(colors).size).toBe(stances.length);
    expect(colors).not.toContain("rgba(0, 0, 0, 0)");
    const paints = await page.locator(".cell svg > *, .legend svg > *").evaluateAll((shapes) =>
      shapes.map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return fill === "none" ? stroke : fill;
      }),
    );
    expect(new Set(paints)).toEqual(new Set(colors));
  },
);
