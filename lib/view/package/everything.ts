import { strToU8, zipSync } from "fflate";
import type { Library } from "@/lib/model/corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { defaultQuery } from "@/lib/query/query";
import { formatCsv } from "../export/csv";
import { exportTable } from "../export/export";
import { exportShapes } from "../export/export-format";
import { formatParquet } from "../export/parquet";
import type { Table } from "../export/table";
import { changesFeed } from "../site/changes-feed";
import { annotationsFile } from "./annotations";
import { citationFile } from "./citation-file";
import { describePackage, tableFile } from "./data-package";
import { listTables } from "./list-tables";
import type { PackageFile } from "./package-files";
import { packageReadme } from "./package-readme";
import { type GuidOf, refiCodebook } from "./refi-codes";
import { refiProject } from "./refi-project";

type Files = Readonly<Record<string, Uint8Array>>;

/**
 * The files that hold the whole corpus, each made when it is asked for.
 *
 * @param content the files that people edit, by their paths from the corpus folder
 */
export function packageBodies(
  library: Library,
  content: Files,
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

/** The earliest time that an archive can say, by the clock of wherever this runs, as the library counts. */
const NO_TIME = new Date(1980, 0, 1);

/** An archive with the same bytes for the same files, whoever writes it and when. */
export function archive(files: Files): Uint8Array<ArrayBuffer> {
  return zipSync(files, { mtime: NO_TIME, level: 6 });
}

/** The coded documents as one file of REFI-QDA. */
export function refiArchive(library: Library, guidOf: GuidOf): Uint8Array<ArrayBuffer> {
  return archive(refiProject(library, guidOf));
}

/**
 * All that there is, as the files of one archive by their names: a data package (Frictionless Data) with the tables as CSV and
 * Parquet, and beside them annotations, codebook, coded documents, and what all of it is made from.
 *
 * @param content the files of the folder `content`, by their paths from the corpus folder
 */
export function everything(library: Library, content: Files, guidOf: GuidOf): Files {
  const { corpus, texts } = library;
  const tables = packageTables(library);
  const shown = corpus.sources.filter(({ fullText }) => fullText);
  return {
    "README.md": strToU8(packageReadme(corpus)),
    "CITATION.cff": strToU8(citationFile(library)),
    "datapackage.json": strToU8(`${JSON.stringify(describePackage(indexCorpus(corpus), tables), null, 2)}\n`),
    ...Object.fromEntries(
      Object.entries(tables).flatMap(([name, table]) => [
        // A program reads these: a guard against formulas would change the values.
        [tableFile(name, "csv"), strToU8(formatCsv(table, { guard: false }))],
        [tableFile(name, "parquet"), formatParquet(table)],
      ]),
    ),
    "annotations.jsonld": strToU8(annotationsFile(library)),
    "codebook.qdc": strToU8(refiCodebook(corpus, guidOf)),
    "documents.qdpx": refiArchive(library, guidOf),
    ...content,
    ...Object.fromEntries(shown.map(({ id }) => [`seeds/${id}.txt`, strToU8(texts[id]?.text ?? "")])),
  };
}

/** Every table of a corpus by its name: those of the exports, unfiltered, and the lists that they refer to. */
export function packageTables(library: Library): Readonly<Record<string, Table>> {
  const index = indexCorpus(library.corpus);
  const exported = exportShapes.map((shape) => [shape, exportTable(index, defaultQuery, shape)] as const);
  return { ...Object.fromEntries(exported), ...listTables(library) };
}
