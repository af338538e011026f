import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Files } from "./imports";

export const root = path.resolve(import.meta.dirname, "..");

/** Every file of some folders of the project. */
export function readFolders(folders: readonly string[]): Files {
  const names = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      path.join(folder, name),
    ),
  );
  const found = names.filter((name) => statSync(path.join(root, name)).isFile());
  return new Map(
    found.map((name) => [name.split(path.sep).join("/"), readFileSync(path.join(root, name), "utf8")]),
  );
}
