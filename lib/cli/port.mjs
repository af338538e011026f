import { createServer } from "node:net";
import { UsageError } from "./arguments.mjs";

/**
 * The port to serve on.
 *
 * @param {string} value what was asked for
 * @throws UsageError where it is no port
 */
export function readPort(value) {
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
export async function checkFree(port, host) {
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
