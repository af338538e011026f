import { type ParseArgsConfig, parseArgs } from "node:util";

/** Thrown where a command cannot run as it was called; its message is for the person who called it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Reads the options of a command.
 *
 * @throws UsageError for an unknown option or a missing value
 */
export function readOptions<T extends NonNullable<ParseArgsConfig["options"]>>(options: T) {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** One of the values that an option may have. */
export function oneOf<T extends string>(option: string, value: string, values: readonly T[]): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(`--${option} is one of ${values.join(", ")}, not "${value}".`);
  return found;
}

/** Runs a command: its exit code, or 2 with a message where it cannot run. */
export async function run(command: () => Promise<number>): Promise<void> {
  // Whoever reads may stop early, as `head` does: that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    // 1 would say that the corpus has problems; a fault of our own is shown with the way to it.
    const message =
      error instanceof UsageError ? error.message : error instanceof Error ? error.stack : error;
    process.stderr.write(`${message}\n`);
    process.exitCode = 2;
  }
}
