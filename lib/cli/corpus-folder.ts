import { existsSync } from "node:fs";
import path from "node:path";
import { corpusDirectory } from "@/lib/load";
import { UsageError } from "./arguments.mjs";

/**
 * The corpus folder that a command works on: that of its `--corpus`, else `CORPUS_DIR`, else the project's own.
 *
 * @throws UsageError where the folder holds no `content`
 */
export function corpusFolder(option: string | undefined): string {
  const folder = option === undefined ? corpusDirectory() : path.resolve(option);
  if (!existsSync(path.join(folder, "content")))
    throw new UsageError(`There is no folder ${folder}/content.`);
  return folder;
}

/** What a further command needs behind its name, so that it works on the same folder. */
export function corpusWords(option: string | undefined): string {
  return option === undefined ? "" : ` -- --corpus ${shellWord(option)}`;
}

/** A path as a word of a command that people copy: in quotation marks where a shell would take it apart. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}._~:/\\-]+$/u.test(path) ? path : `"${path}"`;
}
