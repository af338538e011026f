import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readVocabulary } from "@/lib/load/read-vocabulary";
import { contentFilesFor, toJsonSchema } from "@/lib/model/json-schema";
import { copyRiver } from "../fixtures/corpus-copy";
import { potamiFolder } from "../fixtures/load-potami";
import { runCommand } from "./run-command";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const contentFiles = contentFilesFor(await readVocabulary(root));
const readJson = (file: string): unknown => JSON.parse(read(file));

/** What an editor says of a value: whether it meets the schema that is kept for files of that name. */
function meets(name: string, value: unknown): boolean {
  const schema = readJson(`.vscode/schemas/${name}.json`) as z.core.JSONSchema.JSONSchema;
  return z.fromJSONSchema(schema).safeParse(value).success;
}

describe("the schemas for editors", () => {
  it.each(contentFiles)("that of $name is what npm run schema writes now", ({ name, schema }) => {
    expect(readJson(`.vscode/schemas/${name}.json`)).toEqual(toJsonSchema(schema));
  });

  it("are those, and no other", () => {
    const names = contentFiles.map(({ name }) => `${name}.json`).sort();
    expect(readdirSync(path.join(root, ".vscode/schemas")).sort()).toEqual(names);
  });

  it("are bound to the files that they are for", () => {
    const bound = contentFiles.map(({ name, files }) => [`./.vscode/schemas/${name}.json`, files]);
    expect(readJson(".vscode/settings.json")).toHaveProperty(["yaml.schemas"], Object.fromEntries(bound));
  });

  it.each(contentFiles)("the present $files meets its own", ({ name, files }) => {
    const found = files.endsWith("*.yaml")
      ? readdirSync(path.join(root, path.dirname(files))).map((file) => path.join(path.dirname(files), file))
      : [files];
    expect(found.filter((file) => !meets(name, parse(read(file))))).toEqual([]);
    expect(found).not.toEqual([]);
  });

  const source = {
    title: "A river for everyone",
    author: "forum",
    date: "2031-05-04",
    kind: "statement",
    language: "en",
    sha256: "0".repeat(64),
    coded: { complete: true, on: "2031-06-01" },
  };
  const recommendation = {
    id: "riverside/close",
    measure: "close-weirs",
    stance: "for",
    statement: "Close the weirs.",
    quotes: ["The weirs must go", { exact: "keep them", prefix: "says: " }],
  };

  it.each([
    ["a source without what may be left out", source],
    ["a bare year, which is a number to YAML", { ...source, date: 2031 }],
    ["a quote alone and a quote with its prefix", { ...source, recommendations: [recommendation] }],
  ])("accept %s", (_what, value) => {
    expect(meets("source", value)).toBe(true);
  });

  it("take the words of a corpus that has lists of its own, in its own folder", async () => {
    const folder = await copyRiver({
      "content/corpus.yaml": readFileSync(`${potamiFolder}/content/corpus.yaml`),
    });
    const { code, stdout } = await runCommand("lib/cli/schema.ts", ["--corpus", folder]);
    expect({ code, lines: stdout.trim().split("\n").length }).toEqual({
      code: 0,
      lines: contentFiles.length,
    });
    const refusedBy = (name: string, value: unknown) => {
      const schema = JSON.parse(readFileSync(path.join(folder, `.vscode/schemas/${name}.json`), "utf8"));
      return z
        .fromJSONSchema(schema)
        .safeParse(value)
        .error?.issues.map((issue) => issue.path.join("."));
    };
    const withHorizon = (horizon: string) => [{ ...recommendation, horizon }];
    const own = { ...source, kind: "diakiryxi", recommendations: withHorizon("after-flood") };
    expect(refusedBy("source", own)).toBeUndefined();
    expect(refusedBy("source", { ...own, kind: "statement" })).toEqual(["kind"]);
    expect(refusedBy("source", { ...own, recommendations: withHorizon("now") })).toEqual([
      "recommendations.0.horizon",
    ]);
    const actor = { id: "mayor", name: "Mayor", short: "Mayor", kind: "axioma", description: "Presides." };
    expect(refusedBy("actors", [actor])).toBeUndefined();
    expect(refusedBy("actors", [{ ...actor, kind: "person" }])).toEqual(["0.kind"]);
  });

  it.each([
    ["a source without its author", { ...source, author: undefined }],
    ["a misspelt key", { ...source, autor: "forum" }],
    ["a value beyond the vocabulary", { ...source, kind: "manifesto" }],
    ["an id that is none", { ...source, author: "The Forum" }],
    ["a date that is none", { ...source, date: "May 2031" }],
    ["a recommendation without a quote", { ...source, recommendations: [{ ...recommendation, quotes: [] }] }],
    [
      "a misspelt key of a recommendation",
      { ...source, recommendations: [{ ...recommendation, stanse: "for" }] },
    ],
  ])("refuse %s", (_what, value) => {
    expect(meets("source", JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});
