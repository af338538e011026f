import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";

export interface Firefox {
  readonly browser: Browser;
  /** The folder into which it downloads. */
  readonly downloads: string;
  stop(): Promise<void>;
}

/**
 * Starts the Firefox of `FIREFOX_PATH`, as it is installed, and speaks WebDriver BiDi with it.
 *
 * @throws Error where the variable names none
 */
export async function launchFirefox(): Promise<Firefox> {
  const executablePath = process.env.FIREFOX_PATH;
  if (!executablePath) throw new Error("Run these tests by: npm run test:firefox");
  const downloads = mkdtempSync(path.join(tmpdir(), "downloads-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    // Time for a slow machine.
    timeout: 120_000,
    protocolTimeout: 120_000,
    extraPrefsFirefox: {
      // Files are kept without a question.
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.useDownloadDir": true,
      // The panel of downloads would take the next key.
      "browser.download.alwaysOpenPanel": false,
      "browser.download.always_ask_before_handling_new_types": false,
      // Tests may read what a page has copied.
      "dom.events.testing.asyncClipboard": true,
    },
  });
  const stop = async () => {
    await browser.close();
    rmSync(downloads, { recursive: true, force: true });
  };
  return { browser, downloads, stop };
}
