import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { Query } from "@/lib/query/query";
import { aboutExport } from "./about-export";
import type { ExportShape } from "./export-format";
import { relevantQuery } from "./relevant-query";
import { shapeDefinitions } from "./shape-definition";
import { shownRecommendations } from "./shown-recommendations";
import { quotesTable, type Table } from "./table";
import { countCut, formatWorkbook } from "./workbook";

/** The workbook of an export: a sheet of the table, one of all quotes that stand behind it, and one that says what it is. */
export function exportWorkbook(
  index: CorpusIndex,
  query: Query,
  shape: ExportShape,
  name: string,
  table: Table,
): Promise<Uint8Array<ArrayBuffer>> {
  const tables = {
    [shapeDefinitions[shape].label]: table,
    ...(shape !== "quotes" && {
      [shapeDefinitions.quotes.label]: quotesTable(shownRecommendations(index, query, shape), index),
    }),
  };
  const cut = Object.values(tables).reduce((sum, held) => sum + countCut(held), 0);
  const about = aboutExport({ index, shape, name, query: relevantQuery(shape, query), tables, cut });
  return formatWorkbook(
    Object.entries({ ...tables, About: about }).map(([of, held]) => ({ name: of, table: held })),
  );
}
