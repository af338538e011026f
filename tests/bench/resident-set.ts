import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * The memory of a process that is in use, in megabytes, as `ps` of Linux and macOS says it.
 *
 * @throws Error where there is no such process, or no `ps`
 */
export async function residentSet(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", `${pid}`]);
  return Math.round(Number(stdout.trim()) / 1024);
}
