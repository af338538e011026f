import { ChangeError } from "@/lib/load/change/change";
import { finishChange } from "@/lib/load/change/finish-change";
import { UsageError } from "./arguments.mjs";

/**
 * Completes a change of several files that was cut short, and says so.
 *
 * @throws UsageError where that cannot be done
 */
export async function finishInterrupted(folder: string): Promise<void> {
  const title = await orRefused(finishChange(folder));
  if (title !== undefined) process.stderr.write(`Completed what was cut short: ${title}.\n`);
}

/** A change of several files. @throws UsageError where it is refused */
export function orRefused<T>(change: Promise<T>): Promise<T> {
  return change.catch((error) => {
    throw error instanceof ChangeError ? new UsageError(error.message) : error;
  });
}
