import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  /** What only a window of its own can have. */
  readonly own?: OwnWindow;
  /** Complaints that the test provokes. */
  readonly tolerate?: RegExp;
}

export interface OwnWindow extends BrowserContextOptions {
  /** Whether the front page may begin with the view for a first visit, as it does on a phone. */
  readonly isFirstVisit?: boolean;
  /** Prepares the page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

interface Window {
  readonly page: Page;
  /** What went wrong since the test began. */
  readonly complaints: string[];
}

/** How long a page may take for one step, in milliseconds: a busy machine is no failure. */
export const PATIENCE = 120_000;

let browser: Promise<Browser> | undefined;
let shared: Promise<Window> | undefined;

/**
 * Goes to an address, and waits until the page can be used. When the test has finished, the page must have made no complaint
 * on its console, and must have asked no other host than its own. Tests take turns in one window, which is quicker than one
 * each; its history is not empty.
 */
export async function visit(path: string, options: VisitOptions = {}): Promise<Page> {
  const { width = 1440, height = 900, theme = "light", own, tolerate } = options;
  if (!own) shared ??= openWindow({});
  const { page, complaints } = await (own || !shared ? openWindow(own ?? {}) : shared);
  onTestFinished(async () => {
    if (own) await page.context().close();
    const untold = complaints.splice(0).filter((complaint) => !tolerate?.test(complaint));
    expect(untold, "complaints of the page").toEqual([]);
  });
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme, media: "screen" });
  await own?.prepare?.(page);
  // Else an address that differs only in its fragment would not be loaded again.
  if (!own) await page.goto("about:blank");
  await go(page, path, own?.javaScriptEnabled);
  return page;
}

async function openWindow({ prepare: _, isFirstVisit = false, ...options }: OwnWindow): Promise<Window> {
  browser ??= chromium.connect(inject("browser"));
  const context = await (await browser).newContext(options);
  if (!isFirstVisit) await context.addInitScript(rememberVisit);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(inject("address")) || request.url() === "about:blank";
    if (!isOwn) complaints.push(`asked ${request.url()}`);
  });
  return { page, complaints };
}

/** Says to the page that its reader has been here before. */
function rememberVisit(): void {
  // An empty page has no storage.
  if (location.protocol.startsWith("http")) sessionStorage.setItem("visited", "yes");
}

/** Goes to another address in the same window, as if it were typed. */
export async function go(page: Page, path: string, script = true): Promise<void> {
  await page.goto(`${inject("address")}${path}`);
  if (script && isView(path)) await ready(page);
}

/** Waits until the view answers: the server's page says that it is busy until then. */
export async function ready(page: Page): Promise<void> {
  await page
    .locator("main section[aria-label^='What is']:not([aria-busy])")
    .first()
    .waitFor({ state: "attached" });
}

function isView(path: string): boolean {
  return /^\/(recommendations)?([?#]|$)/.test(path) || /^\/compare\?(.*&)?actors=[^&]+,/.test(path);
}

/** Path and parameters of the address, written as a reader would. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + decodeURIComponent(search.replaceAll("+", " "));
}
