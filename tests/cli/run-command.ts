import { execFile } from "node:child_process";
import path from "node:path";

const project = path.resolve(import.meta.dirname, "../..");

/** Runs a command of the project as `npm run` does, where nobody can answer. */
export function runCommand(file: string, words: readonly string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, ...environment };
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", file, ...words],
      { cwd: project, env },
      (error, stdout, stderr) => resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}
