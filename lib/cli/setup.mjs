// What `npm start` and `npm test` share: install and build where something has changed, with a line of progress for each step.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { explainDiskFault } from "./disk-fault.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const installStamp = path.join(root, "node_modules/.installed");
const buildStamp = path.join(root, ".next/built");

/** Says what happens, and where it takes time, how long it took. */
export async function step(title, work) {
  if (!work) return void process.stdout.write(`• ${title}\n`);
  process.stdout.write(`• ${title} …\n`);
  const start = performance.now();
  const result = await work();
  process.stdout.write(`  done in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}

/** A program of a package that the project has installed. */
export function bin(name) {
  return path.join(root, "node_modules/.bin", process.platform === "win32" ? `${name}.cmd` : name);
}

/** Runs a program. Ends this process with its code where it fails, after what it has said. */
export function run(command, args, { inherit = false, env = {} } = {}) {
  return exitCode(command, args, { inherit, env }).then(({ code, output }) => {
    if (code === 0) return output;
    const fault = explainDiskFault(output);
    process.stdout.write(fault === undefined ? output : `${output.trimEnd()}\n\n${fault}\n`);
    process.exit(code);
  });
}

/** Runs a program and gives its exit code and, unless it shares this terminal, what it has said. */
export function exitCode(command, args, { inherit = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: inherit ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    });
    let output = "";
    child.stdout?.on("data", (data) => {
      output += data;
    });
    child.stderr?.on("data", (data) => {
      output += data;
    });
    child.on("error", reject);
    const signals = ["SIGINT", "SIGTERM"];
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    child.on("exit", (code, signal) => {
      for (const passed of signals) process.off(passed, pass);
      resolve({ code: code ?? (signal === "SIGINT" ? 130 : 1), output });
    });
  });
}

/** Whether the packages of the lock file are here. */
export function isInstalled() {
  return existsSync(installStamp) && readFileSync(installStamp, "utf8") === lockDigest();
}

/** Installs the packages of the lock file, unless that has been done. */
export async function install() {
  if (isInstalled()) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // `npm ci` takes the lock file as it is, so that a start changes no file of the checkout.
  const args = ["ci", "--no-audit", "--no-fund", "--include=dev"];
  await step("Installing packages", () => run(npm, args, { env: { NODE_ENV: "" } }));
  mkdirSync(path.dirname(installStamp), { recursive: true });
  writeFileSync(installStamp, lockDigest());
}

/** Whether the build is of the present code and content. */
export function isBuilt() {
  return existsSync(buildStamp) && readFileSync(buildStamp, "utf8") === sourceDigest();
}

/** Builds the app, unless it is built. */
export async function build() {
  if (isBuilt()) return step("Built already: nothing has changed since");
  rmSync(buildStamp, { force: true });
  await step("Building", async () => {
    await run(bin("next"), ["build"]);
    await run(bin("tsx"), ["lib/cli/write-policies.ts"]);
  });
  writeFileSync(buildStamp, sourceDigest());
}

function lockDigest() {
  return digest(["package.json", "package-lock.json"]);
}

function sourceDigest() {
  const corpus = path.resolve(root, process.env.CORPUS_DIR ?? ".");
  const code = [
    "app",
    "components",
    "instrumentation.ts",
    "lib",
    "proxy.ts",
    "public",
    "package-lock.json",
    "package.json",
    "next.config.js",
    "tsconfig.json",
  ];
  return digest([...code, path.join(corpus, "content"), path.join(corpus, "seeds")]);
}

/** One hash of the names and bytes of files and of all files in folders. */
function digest(entries) {
  const hash = createHash("sha256");
  for (const entry of entries) {
    const location = path.resolve(root, entry);
    if (!existsSync(location)) continue;
    for (const file of filesIn(location))
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
  }
  return hash.digest("hex");
}

function filesIn(location) {
  try {
    return readdirSync(location, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      .sort();
  } catch {
    return [location];
  }
}
