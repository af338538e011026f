import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A file as it was committed last; undefined where Git does not know it. */
export async function committedText(folder: string, file: string): Promise<string | undefined> {
  const options = { cwd: folder, maxBuffer: 2 ** 25 };
  const shown = await promisify(execFile)("git", ["show", `HEAD:./${file}`], options).catch(() => undefined);
  return shown?.stdout;
}

/**
 * Where a place of a text is in a later version of it: what stands before the first change stays, what stands behind the last
 * moves with the end. A place between the two is taken as that of the last change.
 *
 * @param offset in code points
 */
export function movedOffset(before: string, after: string, offset: number): number {
  const [old, now] = [[...before], [...after]];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  if (offset <= head) return offset;
  let tail = 0;
  const shorter = Math.min(old.length, now.length) - head;
  while (tail < shorter && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return Math.max(head, now.length - Math.min(tail, old.length - offset));
}
