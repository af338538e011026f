import { readdir } from "node:fs/promises";
import { nearestWord } from "@/lib/model/nearest-word";
import type { Problem } from "@/lib/model/problem";
import { isProblem } from "./files";
import { aboutFile, locate } from "./location";

/** The files of a folder, and what is wrong about whatever else lies there. */
interface Listing {
  /** Paths from the corpus folder, in the order of code units. */
  readonly files: readonly string[];
  /** Paths of the other files that may stand there. */
  readonly others: readonly string[];
  /** The names before the first dot of files that end in another way, and are not read. */
  readonly strayIds: readonly string[];
  /** False where the folder itself could not be read. */
  readonly isRead: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The files of a folder that end as they must; whatever else lies there is a problem, since a misnamed file would
 * silently be no source. README.md and hidden files may stand anywhere.
 *
 * @param isKnown whether another file may stand there, among all the names
 */
export async function listFiles(
  root: string,
  folder: string,
  ending: string,
  isKnown: (name: string, all: readonly string[]) => boolean = () => false,
): Promise<Listing> {
  const all = await listNames(root, folder);
  if (!Array.isArray(all)) return { files: [], others: [], strayIds: [], isRead: false, problems: [all] };
  const others = all.filter((name) => isKnown(name, all));
  const names = all.filter((name) => !others.includes(name));
  const isRight = (name: string) => name.endsWith(ending) && name !== ending;
  const strays = names.filter((name) => !isRight(name));
  return {
    others: others.map((name) => `${folder}/${name}`),
    files: names.filter(isRight).map((name) => `${folder}/${name}`),
    strayIds: strays.map((name) => name.replace(/\..*/, "")),
    isRead: true,
    problems: strays.map((name) => {
      const message = `${folder}/${name} does not end in ${ending}, so it would not be read.`;
      return aboutFile(`${folder}/${name}`, "file-unexpected", message, "Rename or remove it.");
    }),
  };
}

/** YAML files in a folder beside those that are read: a misspelt name would silently be no list. */
export async function findStrays(root: string, folder: string, known: readonly string[]): Promise<Problem[]> {
  const names = await listNames(root, folder);
  if (!Array.isArray(names)) return []; // each of the known files is missing, and says so
  const strays = names.filter((name) => /\.ya?ml$/.test(name) && !known.includes(name));
  return strays.map((name) => {
    const near = nearestWord(name, known);
    const message = `${folder}/${name} is not one of the files that are read: ${known.join(", ")}.`;
    const remedy = near ? `Did you mean ${near}?` : "Rename or remove it.";
    return aboutFile(`${folder}/${name}`, "file-unexpected", message, remedy);
  });
}

async function listNames(root: string, folder: string): Promise<string[] | Problem> {
  const found = await locate(root, folder);
  if (isProblem(found)) {
    return found.code === "file-missing" ? { ...found, message: `There is no folder ${folder}.` } : found;
  }
  const names = await readdir(found.location).catch(() => undefined);
  if (!names) return aboutFile(folder, "file-unreadable", `${folder} is no folder.`, "Put a folder there.");
  return names.filter((name) => name !== "README.md" && !/^\.[^.]/.test(name)).sort();
}
