import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { expect, inject, it, onTestFinished } from "vitest";
import { cellIn, filledCells } from "./cells";
import { expectedView, index, known } from "./expected";
import { inWords, readMatrix } from "./read-matrix";
import { PATIENCE } from "./visit";

const topic = known(index.corpus.topics[0], "topic").id;

/** The article of somebody else: another origin, with the snippet of the README. */
function article(path: string): string {
  return `<!doctype html><title>An article</title><p>Before.</p>
<iframe id="matrix" src="${inject("address")}${path}" title="Who recommends what" width="100%" height="600" style="border: 0"></iframe>
<script>
  addEventListener("message", ({ source, data }) => {
    const frame = document.getElementById("matrix");
    if (source === frame.contentWindow && data.type === "policy-matrix:height") frame.height = data.height;
  });
</script>`;
}

/** Opens an article that shows a path of the site, and notes what goes wrong in either. */
async function openArticle(path: string, width = 900) {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(article(path));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser: Browser = await chromium.connect(inject("browser"));
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  onTestFinished(async () => {
    await context.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on("console", (message) => {
    // The article of the test has no icon.
    if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico"))
      complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { page, complaints };
}

const frameOf = (page: Page): Frame => known(page.frames()[1], "frame");

/** Waits until the frame has the height of what is in it, and gives it. */
async function settledHeight(page: Page): Promise<number> {
  const frame = frameOf(page);
  await frame.locator("section[aria-label='What is shown']:not([aria-busy])").waitFor({ state: "attached" });
  const heights = async () => {
    const inside = await frame
      .locator(".embed")
      .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    const outside = await page.locator("iframe").evaluate((element) => element.clientHeight);
    return inside - outside;
  };
  await expect.poll(heights).toBe(0);
  return page.locator("iframe").evaluate((element) => element.clientHeight);
}

it("the matrix stands in an article of another origin, and its height follows what is in it", async () => {
  const { page, complaints } = await openArticle(`/embed?topic=${topic}`);
  const height = await settledHeight(page);
  expect(height).toBeGreaterThan(200);
  const frame = frameOf(page);
  const { matrix, table, sentence } = expectedView(`topic=${topic}`);
  expect(await readMatrix(frame)).toEqual(inWords(matrix));
  expect(await frame.locator("h1").textContent()).toContain(sentence);
  expect(await frame.locator("h1").textContent()).toContain(index.corpus.meta.title);
  expect(await frame.locator("header, footer.site-footer, form, summary").count()).toBe(0);

  const { at } = known(filledCells(table)[0], "position");
  await cellIn(frame, at).click();
  await frame.getByRole("complementary", { name: "Open cell" }).waitFor();
  await settledHeight(page);
  await frame.getByRole("button", { name: /Close/ }).click();
  await expect.poll(() => settledHeight(page)).toBe(height);

  const opened = page.waitForEvent("popup");
  await frame.getByRole("link", { name: "Full view" }).click();
  expect((await opened).url()).toBe(`${inject("address")}/?topic=${topic}`);
  // The policy of the page refuses nothing of this, since a browser says so on its console.
  expect(complaints).toEqual([]);
});

it("a long table scrolls below its head, and does not make the article endless", async () => {
  const { page } = await openArticle("/embed");
  expect(await settledHeight(page)).toBeLessThan(1200);
});

it.each([["/"], ["/recommendations"], ["/sources"]])("%s is shown by nobody else", async (path) => {
  const { page } = await openArticle(path);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});

it("allows what every page allows, and everybody to frame it", async () => {
  const { headers } = await fetch(`${inject("address")}/embed`);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';/);
  expect(policy).toContain("frame-ancestors *");
  expect(policy).not.toContain("frame-ancestors 'none'");
  expect(headers.get("x-frame-options")).toBeNull();
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});
