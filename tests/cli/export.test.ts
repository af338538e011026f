import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";
import {
  type ExportFormat,
  type ExportShape,
  exportFormats,
  exportShapes,
} from "@/lib/view/export/export-format";
import { exportBytes } from "../export-file";

const project = path.resolve(import.meta.dirname, "../..");

const seed = "The mayor says: keep them.\n\n- The weirs must go,\nsay the “Forum” and Łódź 😀.\n";
const content = {
  "corpus.yaml": `
title: A river
description: An invented corpus.
licence: CC0
codebookVersion: "1.0"
dataVersion: "1.0"
`,
  "topics.yaml": "- { id: water, label: Water, short: Water, definition: The river. }\n",
  "actors.yaml": `
- { id: forum, name: Riverside Forum, short: Forum, kind: group, description: A group. }
- { id: mayor, name: Mayor, short: Mayor, kind: person, description: The mayor. }
`,
  "markers.yaml": "- { marker: must, language: en, reason: obligation }\n",
  "measures.yaml": "- { id: close-weirs, topic: water, label: Close the weirs, definition: The old ones. }\n",
  "sources/riverside.yaml": `
title: A river for everyone
author: forum
date: 2031-05-04
kind: statement
language: en
sha256: ${createHash("sha256").update(seed).digest("hex")}
coded: { complete: true, on: 2031-06-01 }
recommendations:
  - id: riverside/close
    measure: close-weirs
    stance: for
    statement: Close the weirs.
    quotes: ["- The weirs must go,\\nsay the “Forum” and Łódź 😀."]
  - id: riverside/keep
    actor: mayor
    voice: reported
    measure: close-weirs
    stance: against
    statement: Keep the weirs.
    quotes: [keep them]
`,
};

let folder = "";

/** A corpus folder of its own for each case, with some files other than above. */
async function writeCorpus(name: string, changes: Partial<typeof content> = {}): Promise<string> {
  const corpus = path.join(folder, name);
  await mkdir(path.join(corpus, "content/sources"), { recursive: true });
  await mkdir(path.join(corpus, "seeds"));
  await writeFile(path.join(corpus, "seeds/riverside.txt"), seed);
  for (const [file, text] of Object.entries({ ...content, ...changes }))
    await writeFile(path.join(corpus, "content", file), text);
  return corpus;
}

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function runExport(
  options: readonly string[],
  environment: Record<string, string> = {},
  encoding: BufferEncoding = "utf8",
): Promise<Outcome> {
  const command = ["--import", "tsx", "lib/cli/export.ts", ...options];
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: project, env, encoding }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

/** What the address of the same name answers. */
async function render(
  corpus: string,
  shape: ExportShape,
  format: ExportFormat,
  search: string,
): Promise<Buffer> {
  const result = await loadCorpus(corpus);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  return exportBytes(indexCorpus(result.library.corpus), shape, format, search);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "export-"));
});

afterAll(() => rm(folder, { recursive: true }));

// Each starts a process of its own, which takes its time on a busy machine.
describe("npm run export", () => {
  it("writes the bytes of the address of the same name to standard output", async () => {
    const corpus = await writeCorpus("plain");
    const outcome = await runExport(["--corpus", corpus]);
    expect(outcome).toMatchObject({
      code: 0,
      stdout: `${await render(corpus, "recommendations", "csv", "")}`,
    });
    expect(outcome.stdout).toContain("Łódź 😀");
  });

  it("takes shape, format and the parameters of a page, writes to a file, and honours CORPUS_DIR", async () => {
    const corpus = await writeCorpus("options");
    const out = path.join(folder, "matrix.csv");
    const query = "stance=for&empty=1&bom=1";
    const options = ["--shape", "matrix", "--format", "csv", "--query", `?${query}`, "--out", out];
    expect(await runExport(options, { CORPUS_DIR: corpus })).toMatchObject({ code: 0, stdout: "" });
    expect(await readFile(out)).toEqual(await render(corpus, "matrix", "csv", query));
    expect(await readFile(out, "utf8")).toBe(
      "\ufefftopic,measure,measure_label,forum,mayor\r\nwater,close-weirs,Close the weirs,for,hidden\r\n",
    );
  });

  it.each(exportFormats)("writes %s to a file, byte for byte, and to standard output", async (format) => {
    const corpus = await writeCorpus(format);
    const out = path.join(folder, `of-the-command.${format}`);
    const asked = ["--corpus", corpus, "--shape", "matrix", "--format", format, "--query", "actor=forum"];
    expect(await runExport([...asked, "--out", out])).toMatchObject({ code: 0, stdout: "", stderr: "" });
    const expected = await render(corpus, "matrix", format, "actor=forum");
    expect((await readFile(out)).equals(expected)).toBe(true);
    // A stream of text would have changed bytes that are no UTF-8.
    const { stdout } = await runExport(asked, { TZ: "Pacific/Kiritimati" }, "latin1");
    expect(Buffer.from(stdout, "latin1").equals(expected)).toBe(true);
  });

  it("ends with 1 and lists the problems of a corpus that has some", async () => {
    const corpus = await writeCorpus("problems", { "topics.yaml": "- { id: wasser, label: Water }\n" });
    const { code, stdout, stderr } = await runExport(["--corpus", corpus]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("content/topics.yaml:1:3 key-missing");
  });

  it.each([
    [
      "a parameter means nothing",
      ["--query", "actor=form"],
      'The parameter actor has no value "form". Did you mean "forum"?\n',
    ],
    [
      "there is no such shape",
      ["--shape", "table"],
      `--shape is one of ${exportShapes.join(", ")}, not "table".\n`,
    ],
    [
      "the file cannot be written",
      ["--out", "no/such/folder/a.csv"],
      "Cannot write no/such/folder/a.csv: ENOENT",
    ],
  ])("ends with 2 and says why where %s", async (what, options, message) => {
    const corpus = await writeCorpus(what.replaceAll(" ", "-"));
    const { code, stdout, stderr } = await runExport(["--corpus", corpus, ...options]);
    expect({ code, stdout, message: stderr.slice(0, message.length) }).toEqual({
      code: 2,
      stdout: "",
      message,
    });
  });

  it("is no fault where whoever reads stops early, as head does", async () => {
    // More than the system keeps for a reader who is gone.
    const long = content["sources/riverside.yaml"].replace("Keep the weirs.", "Keep. ".repeat(100_000));
    const corpus = await writeCorpus("long", { "sources/riverside.yaml": long });
    const command = ["--import", "tsx", "lib/cli/export.ts", "--corpus", corpus];
    const child = spawn(process.execPath, command, { cwd: project, stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await once(child, "close");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("ends with 2 where there is no corpus", async () => {
    const nowhere = path.join(folder, "nowhere");
    expect(await runExport(["--corpus", nowhere])).toEqual({
      code: 2,
      stdout: "",
      stderr: `There is no folder ${nowhere}/content.\n`,
    });
  });
});
