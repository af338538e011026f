import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const root = path.resolve(import.meta.dirname, "../..");

/** How long the server may take to answer, in seconds: a busy machine is no failure. */
const PATIENCE = 240;

/** A connection that the server closes while a busy test is about to use it again would be a failure: it stays open. */
const LISTEN = ["-H", "127.0.0.1", "--keepAliveTimeout", "600000"];

export interface Server {
  /** Without a slash at the end. */
  readonly address: string;
  /** The process that answers. */
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Serves the existing build of a checkout on a free port of this machine.
 *
 * @throws Error where there is no build, or where the server ends or stays silent instead of answering
 */
export async function serve(checkout = root): Promise<Server> {
  if (!existsSync(path.join(checkout, ".next/BUILD_ID"))) {
    throw new Error(`There is no build to test in ${checkout}. Run there: npm run build`);
  }
  // Asked to end, it would wait for the connections that stay open.
  return launch(checkout, ["start", ...LISTEN], {
    environment: { NODE_ENV: "production" },
    end: "SIGKILL",
    paths: ["/icon.svg"],
  });
}

/**
 * Serves a corpus folder as `npm run dev` does: every page is made of the files as they are.
 *
 * @param paths pages that are asked for first: each is compiled when somebody asks for it, which no test is to wait for
 * @throws Error where the server ends or stays silent instead of answering
 */
export function serveDraft(corpus: string, paths: readonly string[]): Promise<Server> {
  const environment = { NODE_ENV: "development", CORPUS_DIR: corpus };
  // Killed, it would leave the process that it has started.
  return launch(root, ["dev", "-H", "127.0.0.1"], { environment, end: "SIGTERM", paths });
}

interface Launched {
  readonly environment: Readonly<Record<string, string>>;
  /** How it is told to end. */
  readonly end: NodeJS.Signals;
  /** What has to answer before it is used. */
  readonly paths: readonly string[];
}

async function launch(
  checkout: string,
  words: readonly string[],
  { environment, end, paths }: Launched,
): Promise<Server> {
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const next = createRequire(path.join(checkout, "package.json")).resolve("next/dist/bin/next");
  const server = spawn(process.execPath, [next, ...words, "-p", String(port)], {
    cwd: checkout,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (data) => {
      said += data;
    });
  }
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
    server.once("error", (error) => {
      said += error.message;
      resolve();
    });
  });
  const { pid } = server;
  const isReady = await answers(
    paths.map((each) => address + each),
    server,
  );
  if (pid !== undefined && isReady) return { address, pid, stop: () => stop(server, end, ended) };
  await stop(server, end, ended);
  throw new Error(`The server did not answer at ${address}. It said:\n${said}`);
}

/** Asks for each address until the server answers, ends, or has been silent for too long. */
async function answers(addresses: readonly string[], server: ChildProcess): Promise<boolean> {
  for (const address of addresses) if (!(await answersAt(address, server))) return false;
  return true;
}

async function answersAt(address: string, server: ChildProcess): Promise<boolean> {
  const end = Date.now() + PATIENCE * 1000;
  while (isRunning(server) && Date.now() < end) {
    try {
      await (await fetch(address)).arrayBuffer();
      return true;
    } catch {
      await delay(100);
    }
  }
  return false;
}

function isRunning({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}

async function stop(server: ChildProcess, signal: NodeJS.Signals, ended: Promise<void>): Promise<void> {
  if (isRunning(server)) server.kill(signal);
  await ended;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const place = probe.address();
      const port = typeof place === "object" && place !== null ? place.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
