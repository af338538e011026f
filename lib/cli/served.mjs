// What `npm start` and `npm run dev` share: which corpus is served, and where.
import { existsSync } from "node:fs";
import path from "node:path";
import { UsageError } from "./arguments.mjs";
import { checkFree, readPort } from "./port.mjs";

/** Nobody else on the network can reach this one. */
const THIS_MACHINE = "127.0.0.1";

export const servedOptions = {
  corpus: {
    type: "string",
    value: "DIR",
    about: "a folder with another content/ and seeds/ (or CORPUS_DIR)",
  },
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
