import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { csvParse } from "d3-dsv";
import { afterAll, beforeAll, expect, it } from "vitest";
import { getCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";
import { formatParquet } from "@/lib/view/export/parquet";
import { packageTables } from "@/lib/view/package/everything";
import { exportText } from "../export-file";

const library = await getCorpus();

/**
 * The matrix as somebody would write it who has nothing but the Parquet files and the rules of the codebook: what several
 * recommendations of a cell show, and why a cell is empty.
 */
const MATRIX = `
  WITH cells AS (
    SELECT measure, actor, CASE
      WHEN bool_or(stance IN ('for', 'conditional')) AND bool_or(stance = 'against') THEN 'mixed'
      WHEN bool_or(stance = 'conditional') THEN 'conditional'
      WHEN bool_or(stance = 'for') THEN 'for'
      WHEN bool_or(stance = 'against') THEN 'against'
      ELSE 'neutral' END AS shown
    FROM 'recommendations.parquet' GROUP BY measure, actor
  ), own AS (
    SELECT actor, bool_or(coded_complete = 'yes') AS is_read FROM (
      SELECT unnest(list_prepend(author, coauthors)) AS actor, coded_complete FROM 'sources.parquet'
    ) GROUP BY actor
  )
  SELECT measures.topic, measures.id AS measure, actors.id AS actor, coalesce(
    cells.shown,
    CASE WHEN own.is_read THEN 'silent' WHEN own.actor IS NOT NULL THEN 'not-yet-read' ELSE 'not-on-file' END
  ) AS shown
  FROM 'measures.parquet' measures CROSS JOIN 'actors.parquet' actors
  LEFT JOIN cells ON cells.measure = measures.id AND cells.actor = actors.id
  LEFT JOIN own ON own.actor = actors.id
  WHERE own.actor IS NOT NULL OR actors.id IN (SELECT actor FROM 'recommendations.parquet')`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tables-"));
  for (const [name, table] of Object.entries(packageTables(library)))
    await writeFile(path.join(folder, `${name}.parquet`), formatParquet(table));
});
afterAll(() => rm(folder, { recursive: true }));

async function ask(sql: string): Promise<readonly Record<string, unknown>[]> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  try {
    // Names of files are looked up from here.
    await connection.run(`SET file_search_path = '${folder}'`);
    return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

it("the matrix asked in SQL of the Parquet files is that of /matrix.csv with every group unfolded, cell by cell", async () => {
  const index = indexCorpus(library.corpus);
  const rows = csvParse(
    await exportText(index, "matrix", "csv", `unfold=${[...index.groups.keys()].join()}`),
  );
  const actors = rows.columns.filter((column) => index.actors.has(column));
  const exported = rows.flatMap((row) =>
    actors.map((actor) => `${row.topic} ${row.measure} ${actor}: ${row[actor]}`),
  );
  const asked = (await ask(MATRIX)).map(
    ({ topic, measure, actor, shown }) => `${topic} ${measure} ${actor}: ${shown}`,
  );
  expect(asked.toSorted()).toEqual(exported.toSorted());
  expect(exported.length).toBeGreaterThan(1000);
});

it("every quote has its recommendation, and each of these as many as it says", async () => {
  const wrong = await ask(`
    SELECT r.id FROM 'recommendations.parquet' r
    LEFT JOIN 'quotes.parquet' q ON q.recommendation = r.id
    GROUP BY r.id, r.quotes HAVING count(q.exact) <> r.quotes`);
  expect(wrong).toEqual([]);
});
