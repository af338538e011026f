import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { cellIn, filledCells } from "./cells";
import { expectedView, index, known } from "./expected";
import { go, ready, visit } from "./visit";

const { topics, measures, actors, sources, recommendations } = index.corpus;
const first = (items: readonly { readonly id: string }[]) => known(items[0], "entry").id;
const compared = actors.slice(0, 2).map(({ id }) => id);
const topic = first(topics);

/** A page of each kind: prerendered, made when it is asked for, and missing. */
const pages: readonly string[] = [
  "/",
  `/?topic=${topic}`,
  "/recommendations",
  `/recommendations?q=${"a".repeat(3)}`,
  "/compare",
  `/compare?actors=${compared}`,
  `/topics/${topic}`,
  `/measures/${first(measures)}`,
  `/actors/${first(actors)}`,
  "/sources",
  `/sources/${first(sources)}`,
  recommendationAddress(first(recommendations)),
  "/method",
  "/method/disagreements",
  "/collection",
  "/data",
  "/changes",
];
const missing = [
  "/nothing",
  "/actors/nobody",
  "/actors/nobody-%C3%A9",
  "/actors/a/b",
  "/n%C3%A9",
  "/recommendations/a/b",
];

interface Watched extends globalThis.Window {
  readonly violations: string[];
}

/** Opens a window that notes what its policy refuses. */
function watch(path: string, tolerate?: RegExp): Promise<Page> {
  const prepare = (page: Page) =>
    page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
        violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
  return visit(path, { own: { prepare }, ...(tolerate && { tolerate }) });
}

const violationsOf = (page: Page) => page.evaluate(() => (window as unknown as Watched).violations);

/** Works only where the scripts of the page have run. */
const hydrated = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__react")));

/** The policy of a page for its scripts, from its header or its HTML. */
async function policyOf(path: string): Promise<string> {
  const answer = await fetch(inject("address") + path);
  const [, inHead = ""] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await answer.text()) ?? [];
  return `${answer.headers.get("content-security-policy")}; ${inHead}`;
}

describe.each([...pages, ...missing])("%s", (path) => {
  it("runs, and its policy refuses nothing that it does", async () => {
    const page = await watch(path, /status of 404/);
    await hydrated(page);
    expect(await violationsOf(page)).toEqual([]);
  });

  it("allows no inline script but its own, and nobody to frame it, the first time and the next", async () => {
    for (const policy of [await policyOf(path), await policyOf(path)]) {
      const scripts = [...policy.matchAll(/script-src ([^;]*)/g)].map(([, sources]) => sources);
      expect(scripts, policy).toHaveLength(1);
      expect(scripts[0]).toMatch(/^'self'( 'nonce-[^']+'|( 'sha256-[^']+')+)$/);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
    }
  });
});

it.each(["/data", "/"])("%s does not run a script that is not its own", async (path) => {
  const page = await watch(path, /Content Security Policy/);
  await hydrated(page);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken'";
    document.body.append(script);
  });
  expect(await page.title()).not.toBe("taken");
  expect(await violationsOf(page)).toEqual([expect.stringContaining("script-src-elem inline")]);
});

describe("nothing is refused of what one does", () => {
  it("with filters, menus and a cell of the matrix", async () => {
    const page = await watch("/");
    await ready(page);
    await page
      .getByRole("combobox", { name: /^Search/ })
      .first()
      .fill("a");
    for (const menu of ["View", "Export"]) {
      await page.locator("summary:visible", { hasText: menu }).click();
      await page.keyboard.press("Escape");
    }
    await go(page, `/?topic=${topic}`);
    const [cell] = filledCells(expectedView(`topic=${topic}`).table);
    await cellIn(page, known(cell, "position").at).click();
    await page.getByRole("complementary", { name: "Open cell" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it("with the rows and columns of the list", async () => {
    const page = await watch(`/recommendations?topic=${topic}`);
    await ready(page);
    await page.locator("table.list tbody button[aria-expanded]").first().click();
    await page.locator("summary:visible", { hasText: "View" }).click();
    await page.getByRole("checkbox", { name: "When", exact: true }).check();
    expect(await violationsOf(page)).toEqual([]);
  });

  it("with the passages of the reader, and on paper", async () => {
    const source = known(
      sources.find(({ fullText }) => fullText),
      "source",
    );
    const page = await watch(`/sources/${source.id}`);
    await page.locator(".reader[data-settled]").waitFor();
    await page.locator(".number").first().click();
    await page.emulateMedia({ media: "print" });
    expect(await violationsOf(page)).toEqual([]);
  });
});

it.each([...pages, "/quotes.csv", "/nothing", "/boot.js"])(
  "%s tells no program, sets no cookie, and says what may be done with it",
  async (path) => {
    const { headers } = await fetch(inject("address") + path);
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
    expect(Object.fromEntries(headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    });
  },
);
