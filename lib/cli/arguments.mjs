// The options of every command. Node's own modules only: `npm start` reads its options before anything is installed.
import { parseArgs } from "node:util";
import { explainDiskFault } from "./disk-fault.mjs";

/** Thrown where a command cannot run as it was called; its message is for the person who called it. */
export class UsageError extends Error {
  name = "UsageError";

  /** @param {string} message */
  constructor(message, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The option that names the corpus, which most commands have. */
export const corpusOption = /** @type {const} */ ({
  type: "string",
  value: "DIR",
  about: "a folder with another content/ and seeds/ (or CORPUS_DIR)",
});

/** Thrown where somebody asks what a command does; its message is the answer. */
class HelpRequest extends Error {}

/**
 * Reads the options of a command. `--help` is one of every command.
 *
 * @template {Record<string, { type: "string" | "boolean", default?: string | boolean, value?: string, about: string }>} T
 * @param {{ call: string, about: string, options: T }} command what one types before the options, what it does and how it
 *   ends, and the options with the word for their value and what they do
 * @param {readonly string[]} words those after the name of the command
 * @throws UsageError for an unknown option or a missing value
 */
export function readOptions(command, words = process.argv.slice(2)) {
  return readCall({ ...command, words: [] }, false, words).values;
}

/**
 * Reads the words and the options of a command, all of which words it needs.
 *
 * @template {Record<string, { type: "string" | "boolean", default?: string | boolean, value?: string, about: string }>} T
 * @param {{ call: string, about: string, words: readonly string[], options: T }} command as above, with what its words are
 * @param {readonly string[]} words those after the name of the command
 * @throws UsageError for an unknown option, a missing value, or another number of words
 */
export function readWords(command, words = process.argv.slice(2)) {
  const { values, positionals } = readCall(command, true, words);
  if (positionals.length === command.words.length) return { options: values, words: positionals };
  const { call, words: names } = command;
  throw new UsageError(`Say which: ${call} ${names.join(" ")}\nTo see the options: ${call} --help`);
}

/**
 * Reads the options of a command, and the words that are none, such as the names of files.
 *
 * @template {Record<string, { type: "string" | "boolean", default?: string | boolean, value?: string, about: string }>} T
 * @param {{ call: string, about: string, words?: readonly string[], options: T }} command
 * @param {boolean} allowPositionals
 * @param {readonly string[]} words
 * @throws UsageError for an unknown option, a missing value, or words where there may be none
 */
export function readCall(
  { call, about, words: names = [], options },
  allowPositionals = true,
  words = process.argv.slice(2),
) {
  if (words.includes("--help") || words.includes("-h"))
    throw new HelpRequest(describeCommand([call, "[options]", ...names].join(" "), about, options));
  for (const word of words) refuseUnknown(word, options, call);
  refuseTaken(options, call);
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : error}\nTo see the options: ${call} --help`,
    );
  }
}

/** @param {string} word */
function refuseUnknown(word, options, call) {
  const [, name] = /^--([^=]+)/.exec(word) ?? [];
  if (name === undefined || name in options) return;
  const near = nearestOption(name, [...Object.keys(options), "help"]);
  const hint = near === undefined ? "" : ` Did you mean --${near}?`;
  throw new UsageError(`There is no option --${name}.${hint}\nTo see the options: ${call} --help`);
}

/**
 * The option that was meant, where one is near enough: a third of its letters may be wrong, or two. For lists of a few
 * short names, before anything is installed; everything else asks the model for the nearest word.
 *
 * @param {string} word
 * @param {readonly string[]} options
 * @returns {string | undefined}
 */
function nearestOption(word, options) {
  const [nearest] = options
    .map((option) => ({ option, distance: distanceBetween(word.slice(0, 40), option) }))
    .filter(({ option, distance }) => distance <= Math.max(2, option.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return nearest?.option;
}

/** Levenshtein distance. */
function distanceBetween(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const letter of a) {
    const next = [row[0] + 1];
    for (let at = 1; at <= b.length; at++)
      next.push(Math.min(row[at] + 1, next[at - 1] + 1, row[at - 1] + (letter === b[at - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}

/** Without `--` before them, npm takes options for itself and hands them on in the environment alone. */
function refuseTaken(options, call) {
  const taken = Object.keys(options).find((name) => process.env[`npm_config_${name}`] !== undefined);
  if (taken !== undefined)
    throw new UsageError(
      `npm took --${taken} for one of its own options. Put -- before it: ${call} --${taken} ...`,
    );
}

function describeCommand(call, about, options) {
  const rows = Object.entries({ ...options, help: { about: "say this" } }).map(([name, option]) => [
    `--${name}${option.value === undefined ? "" : ` ${option.value}`}`,
    option.default ? `${option.about} (else ${option.default})` : option.about,
  ]);
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`);
  return `${call}\n\n${about}\n\n${lines.join("")}`;
}

/**
 * One of the values that an option may have.
 *
 * @template {string} T
 * @param {string} option
 * @param {string} value
 * @param {readonly T[]} values
 * @returns {T}
 */
export function oneOf(option, value, values) {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(`--${option} is one of ${values.join(", ")}, not "${value}".`);
  return found;
}

/**
 * Runs a command: its exit code, or 2 with a message where it cannot run.
 *
 * @param {() => Promise<number>} command
 */
export async function run(command) {
  // Whoever reads may stop early, as `head` does: that is no fault.
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof HelpRequest) {
      process.stdout.write(error.message);
      process.exitCode = 0;
      return;
    }
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
      return;
    }
    // 1 would say that the corpus has problems; a fault of our own is shown with the way to it.
    const message = error instanceof Error ? error.stack : error;
    const fault = explainDiskFault(`${message}`);
    process.stderr.write(fault === undefined ? `${message}\n` : `${message}\n\n${fault}\n`);
    process.exitCode = 2;
  }
}
