import { rename, rm, writeFile } from "node:fs/promises";

/** Writes a file so that it is always whole: what was there before, or all that is new. */
export async function writeAtomic(location: string, content: string): Promise<void> {
  const passing = `${location}.${process.pid}.tmp`;
  try {
    await writeFile(passing, content, { flag: "wx" });
    await rename(passing, location);
  } catch (error) {
    await rm(passing, { force: true });
    throw error;
  }
}
