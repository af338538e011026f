import { createHash } from "node:crypto";
import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "@/lib/model/problem";

/** A text file of a corpus. */
export interface TextFile {
  /** Path from the corpus folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Largest file that is read, in bytes. A book of a thousand pages has about two million characters; what is larger is
 * not a document that somebody codes by hand, and would only stop the machine.
 */
export const FILE_MAX_BYTES = 5_000_000;

/** Reads one file, or says why it cannot be read. Never follows a link: a corpus ends at its own folder. */
export async function readTextFile(root: string, file: string): Promise<TextFile | Problem> {
  const problem = (code: Problem["code"], message: string, remedy: string): Problem => ({
    code,
    file,
    line: 1,
    column: 1,
    value: file,
    message,
    remedy,
  });
  const location = path.join(root, file);
  const stat = await lstat(location).catch(() => undefined);
  if (!stat)
    return problem(
      "file-missing",
      `There is no ${file}.`,
      "Create it; content/README.md says what it holds.",
    );
  if (!stat.isFile()) {
    const what = stat.isSymbolicLink() ? "a link" : "not a file";
    return problem("file-unreadable", `${file} is ${what}.`, "Put the file itself there.");
  }
  if (stat.size > FILE_MAX_BYTES) {
    const size = `${stat.size} bytes; at most ${FILE_MAX_BYTES} are read`;
    return problem("file-too-large", `${file} has ${size}.`, "Split the document into sources of their own.");
  }
  if (stat.size === 0) return problem("file-empty", `${file} is empty.`, "Fill it, or remove it.");
  const bytes = await readFile(location).catch(() => undefined);
  if (!bytes) return problem("file-unreadable", `${file} cannot be opened.`, "Check its permissions.");
  try {
    // A byte order mark stays: it is one of the document's characters, and offsets count it.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file, text, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch {
    return problem("file-not-utf8", `${file} is not valid UTF-8.`, "Save it as UTF-8.");
  }
}

export function isProblem(value: object): value is Problem {
  return "code" in value;
}

/**
 * Names of the files in a folder that end as they must, in the order of code units; whatever else lies there is a
 * problem, since a misnamed file would silently be no source. README.md and hidden files may stand anywhere.
 */
export async function listFiles(
  root: string,
  folder: string,
  ending: string,
): Promise<{ readonly names: readonly string[]; readonly problems: readonly Problem[] }> {
  const entries = await readdir(path.join(root, folder)).catch(() => [] as string[]);
  const names: string[] = [];
  const problems: Problem[] = [];
  for (const name of entries.sort()) {
    if (name === "README.md" || name.startsWith(".")) continue;
    const file = `${folder}/${name}`;
    if (name.endsWith(ending)) names.push(file);
    else {
      problems.push({
        code: "file-unexpected",
        file,
        line: 1,
        column: 1,
        value: name,
        message: `${file} does not end in ${ending}, so it would not be read.`,
        remedy: "Rename or remove it.",
      });
    }
  }
  return { names, problems };
}
