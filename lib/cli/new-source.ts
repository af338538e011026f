import { existsSync } from "node:fs";
import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { kindOfText } from "@/lib/load/document-kind";
import { isProblem, readTextFile, type TextFile } from "@/lib/load/files";
import { sourceSchema } from "@/lib/model/schema";
import { UsageError } from "./arguments.mjs";
import { newCorpusFiles, newSourceFile } from "./new-files";

/** The project's own, of use in every corpus of the same language: without markers no sentence is ever asked for. */
const markers = fileURLToPath(new URL("../../content/markers.yaml", import.meta.url));

/**
 * Adds a document to a corpus folder: its seed, byte for byte, and the file of its source to fill in; where the folder has
 * no `content` yet, the other files of a corpus too; a `.gitattributes` that is there stays. Looks at everything before it
 * writes, and never writes over a file.
 *
 * @param document path of the document
 * @returns the files that were written, by their paths in the folder
 * @throws UsageError where the id is none, the document is no plain text in UTF-8, or a file is in the way
 */
export async function addSource(folder: string, id: string, document: string): Promise<readonly string[]> {
  checkId(id);
  const { text, sha256 } = await readDocument(document);
  for (const inside of ["content", "content/sources", "seeds"]) await checkFolder(folder, inside);
  const files = new Map(existsSync(path.join(folder, "content")) ? [] : await corpusFiles());
  if (existsSync(path.join(folder, ".gitattributes"))) files.delete(".gitattributes");
  const seed = `seeds/${id}.txt`;
  if (!(await holds(path.join(folder, seed), text))) files.set(seed, text);
  files.set(`content/sources/${id}.yaml`, newSourceFile(id, sha256));
  const inTheWay = [...files.keys()].find((file) => existsSync(path.join(folder, file)));
  if (inTheWay) throw new UsageError(`${inTheWay} is there already; nothing was written.`);
  for (const [file, content] of files) await write(path.join(folder, file), content);
  return [...files.keys()];
}

function checkId(id: string): void {
  const { error } = sourceSchema.shape.author.safeParse(id);
  if (error) throw new UsageError(`The id of a source ${error.issues[0]?.message}: "${id}".`);
}

async function readDocument(document: string): Promise<TextFile> {
  const location = path.resolve(document);
  const read = await readTextFile(path.dirname(location), path.basename(location));
  const refuse = (reason: string) => new UsageError(`--seed ${document}: ${reason} Nothing was written.`);
  if (isProblem(read)) throw refuse(`${read.message} ${read.remedy}`);
  const kind = kindOfText(read.text);
  if (kind) throw refuse(`${read.file} is ${kind.name}; a plain text is needed. ${kind.remedy}`);
  return read;
}

/** A link would lead what is written out of the folder. */
async function checkFolder(folder: string, inside: string): Promise<void> {
  const stat = await lstat(path.join(folder, inside)).catch(() => undefined);
  if (stat && !stat.isDirectory())
    throw new UsageError(`${inside} is not a folder of ${folder}; nothing was written.`);
}

async function corpusFiles(): Promise<[string, string][]> {
  const files = newCorpusFiles();
  const ours = await readFile(markers, "utf8").catch(() => undefined);
  return Object.entries(ours === undefined ? files : { ...files, "content/markers.yaml": ours });
}

/** Whether a file is there with just these characters, as when the document was put in its place by hand. */
async function holds(location: string, text: string): Promise<boolean> {
  const bytes = await readFile(location).catch(() => undefined);
  return bytes?.equals(Buffer.from(text)) ?? false;
}

async function write(location: string, content: string): Promise<void> {
  try {
    await mkdir(path.dirname(location), { recursive: true });
    await writeFile(location, content, { flag: "wx" });
  } catch (error) {
    throw new UsageError(
      `Cannot write ${location}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
