import { createInterface } from "node:readline/promises";
import { UsageError } from "./arguments.mjs";

/** Puts a question to the person at the terminal, and gives the answer; what is proposed where the answer is empty. */
export type Ask = (question: string, proposal?: string) => Promise<string>;

/** Whether somebody is there to answer. */
export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/**
 * Runs what asks; the terminal is given back in the end.
 *
 * @throws UsageError where the person stops it
 */
export async function withTerminal<T>(run: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await run(async (question, proposal) => {
      const answer = await terminal.question(`${question}${proposal ? ` [${proposal}]` : ""}: `);
      return answer.trim() || (proposal ?? "");
    });
  } catch (error) {
    // Ctrl+C or Ctrl+D at a question.
    if (error instanceof Error && error.name === "AbortError")
      throw new UsageError("Stopped. Nothing was written.");
    throw error;
  } finally {
    terminal.close();
  }
}

/** Asks for yes or no; an empty answer is yes. */
export async function askYes(ask: Ask, question: string): Promise<boolean> {
  return /^(?:y|yes)$/i.test(await ask(`${question} (y/n)`, "y"));
}
