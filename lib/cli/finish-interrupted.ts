import { ChangeError } from "@/lib/load/change/change";
import { finishChange } from "@/lib/load/change/finish-change";
import { UsageError } from "./arguments.mjs";

/**
 * Completes a change of several files that was cut short, and says so.
 *
 * @throws UsageError where that cannot be done
 */
export async function finishInterrupted(folder: string): Promise<void> {
  try {
    const title = await finishChange(folder);
    if (title !== undefined) process.stderr.write(`Completed what was cut short: ${title}.\n`);
  } catch (error) {
    if (error instanceof ChangeError) throw new UsageError(error.message);
    throw error;
  }
}
