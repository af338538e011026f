import type { Library } from "@/lib/model/corpus";
import { changesFeed } from "../site/changes-feed";
import { citationFile } from "./citation-file";
import { annotationsFile, archive, everything, refiArchive } from "./everything";
import type { PackageFile } from "./package-files";
import { type GuidOf, refiCodebook } from "./refi-codes";

/**
 * The files that hold the whole corpus, each made when it is asked for.
 *
 * @param content the files that people edit, by their paths from the corpus folder
 */
export function packageBodies(
  library: Library,
  content: Readonly<Record<string, Uint8Array>>,
  guidOf: GuidOf,
): Readonly<Record<PackageFile, () => string | Uint8Array<ArrayBuffer>>> {
  return {
    "everything.zip": () => archive(everything(library, content, guidOf)),
    "annotations.jsonld": () => annotationsFile(library),
    "codebook.qdc": () => refiCodebook(library.corpus, guidOf),
    "documents.qdpx": () => refiArchive(library, guidOf),
    "citation.cff": () => citationFile(library),
    "changes.atom": () => changesFeed(library, guidOf),
  };
}
