import type { Library } from "@/lib/model/corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { defaultQuery } from "@/lib/query/query";
import { exportTable } from "../export/export";
import { exportShapes } from "../export/export-format";
import type { Table } from "../export/table";
import { listTables } from "./list-tables";

/** Every table of a corpus by its name: those of the exports, unfiltered, and the lists that they refer to. */
export function packageTables(library: Library): Readonly<Record<string, Table>> {
  const index = indexCorpus(library.corpus);
  const exported = exportShapes.map((shape) => [shape, exportTable(index, defaultQuery, shape)] as const);
  return { ...Object.fromEntries(exported), ...listTables(library) };
}
