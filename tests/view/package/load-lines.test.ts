import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it, onTestFinished } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { exportShapes, formatsOf } from "@/lib/view/export/export-format";
import { loadLines } from "@/lib/view/package/load-lines";
import { packageFiles } from "@/lib/view/package/package-files";
import { exportBytes } from "../../export-file";
import { loadRiver } from "../../fixtures/load-river";

const site = "https://river.example";
const linesFor = (tool: string) => loadLines(site, false).find((each) => each.tool === tool)?.lines ?? "";
/** Whether a program is on this machine. */
const has = (program: string) => spawnSync(program, ["--version"]).status === 0;

describe("lines that load the data", () => {
  it.each([...loadLines(site, false), ...loadLines(site, true)])(
    "for $tool ask for an address that there is",
    ({ lines }) => {
      const tables = exportShapes.flatMap((shape) => formatsOf(shape).map((format) => `/${shape}.${format}`));
      const known = [...tables, ...Object.keys(packageFiles).map((name) => `/${name}`)];
      const [address = ""] = /https:\/\/[^'"\s]+/.exec(lines) ?? [];
      expect(known).toContain(new URL(address).pathname);
      expect(new URL(address).origin).toBe(site);
    },
  );

  it("for DuckDB run, on the file in place of its address", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "lines-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = path.join(folder, "recommendations.parquet");
    const { corpus } = await loadRiver();
    await writeFile(file, await exportBytes(indexCorpus(corpus), "recommendations", "parquet"));
    const database = await DuckDBInstance.create(":memory:");
    const connection = await database.connect();
    const sql = linesFor("DuckDB").replace(`${site}/recommendations.parquet`, file);
    const counted = (await connection.runAndReadAll(sql)).getRowsJson();
    connection.closeSync();
    database.closeSync();
    const stances = [...new Set(corpus.recommendations.map(({ stance }) => stance))];
    expect(Object.fromEntries(counted)).toEqual(
      Object.fromEntries(
        stances.map((stance) => [
          stance,
          `${corpus.recommendations.filter((each) => each.stance === stance).length}`,
        ]),
      ),
    );
  });

  it.runIf(has("python3"))("for Python are Python", () => {
    const parse = "import ast, sys; ast.parse(sys.stdin.read())";
    const { status, stderr } = spawnSync("python3", ["-c", parse], { input: linesFor("Python (pandas)") });
    expect([status, `${stderr}`]).toEqual([0, ""]);
  });

  it.runIf(has("Rscript"))("for R are R", () => {
    const { status } = spawnSync("Rscript", ["-e", "parse(file('stdin'))"], { input: linesFor("R") });
    expect(status).toBe(0);
  });

  it.runIf(has("bash"))("for curl are a line of a shell", () => {
    expect(spawnSync("bash", ["-n"], { input: linesFor("curl") }).status).toBe(0);
  });
});
