import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { expect, inject, it, onTestFinished } from "vitest";
import { exportText } from "../export-file";
import { index, known } from "./expected";

const topic = known(index.corpus.topics[0], "topic").id;

it.each(["", `topic=${topic}&q=the`, "cols=stance"])(
  "the page of ?%s opens from a disk without a script, asks for nothing, and each mark leads to its texts and back",
  async (search) => {
    const folder = await mkdtemp(path.join(tmpdir(), "one-page-"));
    const browser = await chromium.connect(inject("browser"));
    const context = await browser.newContext({ javaScriptEnabled: false });
    onTestFinished(async () => {
      await context.close();
      await rm(folder, { recursive: true });
    });
    const file = path.join(folder, "matrix.html");
    await writeFile(file, await exportText(index, "matrix", "html", search));

    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    const address = pathToFileURL(file).href;
    await page.goto(address);

    const mark = page.locator(".frame td a").last();
    const target = known((await mark.getAttribute("href")) ?? undefined, "link");
    await mark.click();
    const cell = page.locator(`[id="${target.slice(1)}"]`);
    expect(await cell.locator("blockquote").first().isVisible()).toBe(true);
    // Whoever follows a mark sees its texts, and sees which they are.
    const place = await cell.evaluate((element) => ({
      top: element.getBoundingClientRect().top,
      color: getComputedStyle(element).backgroundColor,
    }));
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(place.top).toBeLessThan(900);
    expect(place.color).not.toBe("rgba(0, 0, 0, 0)");
    await cell.locator("h4 a").click();
    expect(new URL(page.url()).hash).toBe(`#cell.${target.slice(1)}`);

    await page.emulateMedia({ media: "print" });
    const head = page.locator("thead:visible").first();
    expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe("table-header-group");
    expect({ requests: [...new Set(requests)], complaints }).toEqual({ requests: [address], complaints: [] });
  },
);
