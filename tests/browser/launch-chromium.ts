import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type BrowserServer, chromium } from "playwright-core";

/** Where Linux distributions put theirs. */
const SYSTEM = "/usr/bin/chromium";

/** A browser without a window, without a sandbox (containers forbid it), and without any talk to its maker. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Program {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Starts one browser for all tests: the system's Chromium where there is one, else the one that an npm package holds.
 * `BROWSER` chooses another: `bundled`, or the path of a Chromium or Chrome.
 *
 * @param flags further flags of its command line
 * @throws Error that says what to install, where none can be started
 */
export async function launchChromium(flags: readonly string[] = []): Promise<BrowserServer> {
  const chosen = process.env.BROWSER;
  try {
    const program = await findProgram(chosen);
    return await chromium.launchServer({
      executablePath: program.executablePath,
      args: [...FLAGS, ...flags],
      env: { ...process.env, ...program.env },
    });
  } catch (error) {
    throw new Error(
      "No browser could be started for the tests. Install Chromium or Chrome, and name its path in the " +
        "environment variable BROWSER.",
      { cause: error },
    );
  }
}

async function findProgram(chosen: string | undefined): Promise<Program> {
  if (chosen !== undefined && chosen !== "bundled") return { executablePath: chosen };
  if (chosen === undefined && existsSync(SYSTEM)) return { executablePath: SYSTEM };
  return unpack();
}

/** The bundled browser is unpacked here, once, and complete only with this mark: an interrupted run leaves half of it. */
const FOLDER = path.resolve(import.meta.dirname, "../../node_modules/.cache/chromium");
const COMPLETE = path.join(FOLDER, "complete");

async function unpack(): Promise<Program> {
  if (!existsSync(COMPLETE)) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const before = { ...process.env };
  // The package unpacks to the folder for temporary files. It brings the libraries that a bare system lacks, if it
  // believes to be at the provider for whom it is made; when it is imported, it sets variables that the browser needs.
  Object.assign(process.env, { TMPDIR: FOLDER, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  try {
    const { default: bundled } = await import("@sparticuz/chromium");
    const executablePath = await bundled.executablePath();
    writeFileSync(COMPLETE, "");
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    return { executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
