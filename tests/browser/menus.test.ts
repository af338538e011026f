import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { index } from "./expected";
import { visit } from "./visit";

/** How far apart the points are, in pixels: closer than the smallest control is large. */
const STEP = 12;

/** A finger that comes down beside a control is taken to mean it; so many pixels away it is not. */
const REACH = 12;

/**
 * Points of an open menu on which nothing is to be pressed: labels, headings, gaps and padding. A press means the same all
 * over an element: of those on each, the first, the last and the one between are taken.
 */
async function plainPoints(page: Page, reach: number) {
  const panel = page.locator("details[open] > div").filter({ visible: true }).first();
  return panel.evaluate(
    (element: Element, [step, reach]: readonly [number, number]) => {
      const controls = Array.from(
        document.querySelectorAll("a, button, input, select, label, summary"),
        (control) => control.getBoundingClientRect(),
      );
      const isNear = (x: number, y: number) =>
        controls.some(
          ({ left, right, top, bottom }) =>
            x > left - reach && x < right + reach && y > top - reach && y < bottom + reach,
        );
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const pointsOn = new Map<Element, { x: number; y: number }[]>();
      for (let y = top + 3; y < Math.min(bottom, innerHeight) - 2; y += step) {
        for (let x = left + 3; x < right - 2; x += step * 2) {
          const hit = document.elementFromPoint(x, y);
          if (hit && element.contains(hit) && !isNear(x, y))
            pointsOn.set(hit, [...(pointsOn.get(hit) ?? []), { x, y }]);
        }
      }
      return [...pointsOn.values()].flatMap((points) => {
        const places = new Set([0, Math.floor(points.length / 2), points.length - 1]);
        return points.filter((_, at) => places.has(at));
      });
    },
    [STEP, reach] as const,
  );
}

const isControl = (page: Page, x: number, y: number) =>
  page.evaluate(
    (at) =>
      document.elementFromPoint(at.x, at.y)?.closest("a, button, input, select, label, summary") != null,
    { x, y },
  );

const menus = [
  ["/", "Export"],
  ["/", "View"],
  ["/recommendations", "Export"],
  ["/recommendations", "View"],
  ["/compare", "Choose an actor"],
  ["/compare", "Export"],
] as const;

describe.each(["mouse", "touch"] as const)("a menu survives a press on any of its pixels, by %s", (means) => {
  it.each(menus)("%s, %s", async (path, name) => {
    const page = await visit(path, { own: { hasTouch: means === "touch" }, width: 1280 });
    await page.locator("summary:visible", { hasText: name }).first().click();
    const points = await plainPoints(page, means === "touch" ? REACH : 0);
    expect(points.length).toBeGreaterThan(0);
    for (const { x, y } of points) {
      // A press on a scroll bar brings other controls under the points that follow.
      if (await isControl(page, x, y)) continue;
      if (means === "mouse") await page.mouse.click(x, y);
      else await page.touchscreen.tap(x, y);
    }
    await expect.poll(() => page.locator("details[open] > div").filter({ visible: true }).count()).toBe(1);
  });
});

const two = index.corpus.recommendations.slice(0, 2).map(({ id }) => id);

it.each([
  ["/", ["View", "Export"]],
  ["/recommendations", ["View", "Export"]],
  [`/recommendations?recommendation=${two}`, ["Chosen", "View", "Export"]],
])("on %s the panels of menus stand on the screen at any width", async (path, names) => {
  const page = await visit(path);
  for (const width of [640, 768, 900, 1024, 1100, 1200, 1280, 1310, 1340, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const name of names) {
      const button = page.locator("summary:visible", { hasText: name }).first();
      await button.click();
      const box = await page.locator("details[open] > div").filter({ visible: true }).first().boundingBox();
      await button.click();
      const edges = [box?.x ?? -1, (box?.x ?? 0) + (box?.width ?? 0)] as const;
      expect(edges[0], `${name} at ${width}`).toBeGreaterThanOrEqual(0);
      expect(edges[1], `${name} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});

it("a menu closes by a press on blank room, around it or elsewhere", async () => {
  const page = await visit("/");
  const view = page.locator("summary:visible", { hasText: "View" }).first();
  for (const place of ["main section", "main h1"]) {
    await view.click();
    expect(await page.locator("details[open]").count()).toBe(1);
    // The corner of an element, where nothing of what is in it stands.
    await page
      .locator(place)
      .first()
      .click({ position: { x: 2, y: 2 } });
    await expect.poll(() => page.locator("details[open]").count()).toBe(0);
  }
});

it.each([900, 1280])("at %i pixels the number of each value stands on one line", async (width) => {
  const page = await visit("/", { width });
  for (const name of ["Actor", "Measure"]) {
    await page.getByRole("button", { name: new RegExp(`^${name} \\d`) }).click();
    const lines = await page
      .locator("#facet-options li label > span")
      .evaluateAll((all) => all.map((number) => Math.round(number.getBoundingClientRect().height)));
    expect(lines.length).toBeGreaterThan(20);
    expect(new Set(lines).size).toBe(1);
  }
});

it("on a phone the menu of pages closes when one has gone to another page", async () => {
  const page = await visit("/data", { width: 375, height: 812 });
  await page.locator("summary:visible", { hasText: "Menu" }).click();
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Sources" }).click();
  await page.waitForURL("**/sources");
  await expect.poll(() => page.locator("body > header details[open]").count()).toBe(0);
});

it.each([600, 640, 700, 768, 1024])("the header fits a window of %i pixels", async (width) => {
  const page = await visit("/data", { width });
  expect(
    await page
      .locator("body > header")
      .evaluate((header) => header.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

it.each([768, 1024])(
  "at %i pixels the menus of a comparison stay on the screen, and give the focus on",
  async (width) => {
    const page = await visit("/compare", { width });
    for (const number of [1, 2]) {
      await page.locator("summary:visible", { hasText: "Choose an actor" }).focus();
      await page.keyboard.press("Enter");
      await page.locator("details[open] a").first().focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator(".compare-bar [data-place]").count()).toBe(number + 1);
      const chosen = await page
        .locator(".compare-bar summary")
        .nth(number - 1)
        .textContent();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(chosen);
    }
    await page.locator("summary:visible", { hasText: "Add" }).click();
    const box = await page.locator("details[open] > div").filter({ visible: true }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  },
);
