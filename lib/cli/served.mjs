// What `npm start` and `npm run dev` share: which corpus is served, and where.
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { corpusOption, UsageError } from "./arguments.mjs";

/** Nobody else on the network can reach this one. */
const THIS_MACHINE = "127.0.0.1";

export const servedOptions = {
  corpus: corpusOption,
  port: { type: "string", value: "N", about: "where to listen (or PORT; else 3000)" },
  host: {
    type: "string",
    value: "ADDRESS",
    about: "who may come: 0.0.0.0 lets the whole network in (or HOST; else 127.0.0.1, this machine alone)",
  },
};

/**
 * Takes the corpus for this process and those that it starts, and makes sure of the port.
 *
 * @param {{ corpus?: string, port?: string, host?: string }} options
 * @returns the options of `next`, and the address for people
 * @throws UsageError where the folder holds no `content`, or nothing can listen there
 */
export async function readServed({ corpus, port: asked, host = process.env.HOST || THIS_MACHINE }) {
  if (corpus !== undefined) process.env.CORPUS_DIR = path.resolve(corpus);
  const folder = process.env.CORPUS_DIR;
  if (folder && !existsSync(path.join(folder, "content")))
    throw new UsageError(`There is no folder ${path.join(folder, "content")}.`);
  const port = readPort(asked ?? (process.env.PORT || "3000"));
  await checkFree(port, host);
  const name = host === THIS_MACHINE || host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return { next: ["-H", host, "-p", String(port)], address: `http://${name}:${port}` };
}

/**
 * The port to serve on.
 *
 * @param {string} value what was asked for
 * @throws UsageError where it is no port
 */
function readPort(value) {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65_535)
    throw new UsageError(`A port is a number from 1 to 65535, not "${value}".`);
  return port;
}

/**
 * Makes sure that nobody else listens there, before time goes into a build.
 *
 * @param {number} port
 * @param {string} host
 * @throws UsageError where the port is in use, or this machine has no such address
 */
async function checkFree(port, host) {
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  if (code === undefined) return;
  const other = port < 65_535 ? port + 1 : 3000;
  if (code === "EADDRINUSE")
    throw new UsageError(
      `Port ${port} is in use, perhaps by a start that still runs. Take another: npm start -- --port ${other} (or PORT=${other} in the environment).`,
    );
  // Some shells and environments of Python name the machine in HOST.
  throw new UsageError(
    `Cannot serve on ${host}, port ${port} (${code}). Name an address of this machine: npm start -- --host 127.0.0.1 (HOST in the environment says "${process.env.HOST ?? ""}").`,
  );
}
