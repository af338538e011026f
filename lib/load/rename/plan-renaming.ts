import type { Library } from "@/lib/model/corpus";
import type { FileChange } from "../change/change";
import { sha256 } from "../files";
import { type EditedYaml, editedText, editYaml } from "./edit-yaml";
import { renameInAdjudications, renameInCoding } from "./rename-in-codings";
import { renameInLinks } from "./rename-in-links";
import { mendParent, removeRepeated, renameDefinition, renameReferences } from "./rename-in-lists";
import { moveIds } from "./rename-in-moved";
import { renamedFile, renameSourceIn } from "./rename-source";
import type { Renaming } from "./renaming";

const MOVED = "content/moved.yaml";
const METHOD = "content/method.md";
const CODINGS = "content/second-coding/";

/** The files of a corpus with their bytes, by their paths in its folder, with forward slashes. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** What becomes of each file of a corpus when an id is renamed, or merged into another. Files that stay are left out. */
export function planRenaming(folder: Folder, library: Library, renaming: Renaming): readonly FileChange[] {
  const given = givenUp(library, renaming);
  const files = folder.has(MOVED) ? folder : new Map([...folder, [MOVED, undefined] as const]);
  return [...files].flatMap(([file, bytes]): FileChange[] => {
    const target = renamedFile(file, renaming);
    const old = bytes && Buffer.from(bytes);
    const was = old && sha256(old);
    const written = rewritten(file, old?.toString("utf8"), { library, renaming, given }) ?? old;
    if (target === file)
      return written === undefined || (old && written.equals(old)) ? [] : [{ file, bytes: written, was }];
    return [
      { file: target, bytes: written, was: undefined },
      { file, bytes: undefined, was },
    ];
  });
}

interface Context {
  readonly library: Library;
  readonly renaming: Renaming;
  readonly given: ReadonlyMap<string, string>;
}

/** The ids that are given up: that of the entry, and those of the recommendations that begin with it. */
function givenUp({ corpus }: Library, { kind, from, to }: Renaming): ReadonlyMap<string, string> {
  const own = kind === "source" ? corpus.recommendations.filter(({ source }) => source === from) : [];
  return new Map([[from, to], ...own.map(({ id }) => [id, to + id.slice(from.length)] as const)]);
}

/** The new bytes of a file; undefined where it is none of those that name ids. */
function rewritten(file: string, text: string | undefined, context: Context): Buffer | undefined {
  const { renaming, given } = context;
  if (file === MOVED) return Buffer.from(moveIds(text, given));
  if (text === undefined) return undefined;
  if (file === METHOD) return Buffer.from(renameInLinks(text, renaming));
  if (!file.startsWith("content/") || !file.endsWith(".yaml")) return undefined;
  const yaml = editYaml(text);
  editFile(file, yaml, context);
  return Buffer.from(editedText(yaml));
}

function editFile(file: string, yaml: EditedYaml, { library, renaming }: Context): void {
  const { kind, isMerge } = renaming;
  if (kind === "source") renameSourceIn(yaml, renaming);
  else if (file === `${CODINGS}adjudication.yaml`) renameInAdjudications(yaml, renaming);
  else if (file.startsWith(CODINGS)) renameInCoding(yaml, renaming);
  else {
    const { measures } = library.corpus;
    if (file === `content/${kind}s.yaml`) {
      if (kind === "actor" && isMerge) mendParent(yaml, renaming);
      renameDefinition(yaml, renaming);
    }
    if (isMerge)
      removeRepeated(yaml, renaming, (measure) => measures.find(({ id }) => id === measure)?.topic);
    renameReferences(yaml, { ...renaming, kind });
  }
}
