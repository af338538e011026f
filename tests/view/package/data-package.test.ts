import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Package, validate } from "datapackage";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { joinValue } from "@/lib/view/export/csv";
import { packageTables } from "@/lib/view/package/everything";
import { riverFolder } from "../../fixtures/corpus-copy";
import { loadPotami, potamiFolder } from "../../fixtures/load-potami";
import { loadRiver } from "../../fixtures/load-river";
import { readPackage, writeFiles } from "./read-package";

const tables = packageTables(await loadRiver());
let files: Readonly<Record<string, Uint8Array>> = {};
beforeAll(async () => {
  files = await readPackage(riverFolder, await loadRiver());
});
const textOf = (name: string) => Buffer.from(files[name] ?? []).toString("utf8");

describe("the data package", () => {
  it("is described as the standard wants it", async () => {
    const { valid, errors } = await validate(JSON.parse(textOf("datapackage.json")));
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it.each([
    ["", riverFolder, loadRiver],
    [" of a corpus with words of its own", potamiFolder, loadPotami],
  ])(
    "%s is read by a program that knows nothing else: types, closed vocabularies, missing values, references",
    async (_of, corpus, load) => {
      const folder = await mkdtemp(path.join(tmpdir(), "package-"));
      onTestFinished(() => rm(folder, { recursive: true }));
      const library = await load();
      const tables = packageTables(library);
      await writeFiles(folder, await readPackage(corpus, library));
      const read = await Package.load(path.join(folder, "datapackage.json"), {
        basePath: folder,
        strict: true,
      });
      expect(read.resourceNames.toSorted()).toEqual(Object.keys(tables).toSorted());
      for (const [name, table] of Object.entries(tables)) {
        const resource = read.getResource(name);
        expect(await resource.checkRelations(), name).toBe(true);
        // An integer column gives numbers, which a text would not equal; the empty text is no value.
        const expected = table.rows.map((row) =>
          row.map((value) => (joinValue(value) === "" ? null : joinValue(value))),
        );
        expect(await resource.read(), name).toEqual(expected);
        expect(resource.headers).toEqual(table.columns);
      }
    },
  );

  it.each([
    ["an unknown actor", "tables/recommendations.csv", /,riverside-forum,/, ",nobody,"],
    ["a stance that is none", "tables/quotes.csv", /,(for|against|conditional|neutral),/, ",perhaps,"],
    ["a place that is no number", "tables/quotes.csv", /,(\d+),(\d+),/, ",here,$2,"],
  ])("and such a program finds %s", async (_what, name, pattern, by) => {
    const folder = await mkdtemp(path.join(tmpdir(), "package-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const wrong = textOf(name).replace(pattern, by);
    expect(wrong).not.toBe(textOf(name));
    await writeFiles(folder, { ...files, [name]: Buffer.from(wrong) });
    const read = await Package.load(path.join(folder, "datapackage.json"), {
      basePath: folder,
      strict: true,
    });
    const resource = read.getResource(path.basename(name, ".csv"));
    await expect(resource.read({ relations: true })).rejects.toThrow();
  });

  it("has the same values as Parquet", async () => {
    for (const [name, { columns, rows }] of Object.entries(tables)) {
      const file = files[`tables/${name}.parquet`] ?? new Uint8Array();
      const found = await parquetReadObjects({ file: Uint8Array.from(file).buffer });
      expect(found, name).toEqual(
        rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]))),
      );
    }
  });

  it("says what each column means", () => {
    const { resources } = JSON.parse(textOf("datapackage.json"));
    const bare = resources.flatMap(
      ({ name, schema }: { name: string; schema: { fields: { name: string; description: string }[] } }) =>
        schema.fields
          .filter((field) => field.description === field.name)
          .map((field) => `${name}.${field.name}`),
    );
    expect(bare).toEqual([]);
  });
});

describe("the archive of everything", () => {
  it("has the files that its readme names, and no other", () => {
    const named = Array.from(textOf("README.md").matchAll(/^\| `([^`]+)`/gm), ([, name = ""]) => name);
    const isNamed = (file: string) =>
      file === "README.md" ||
      named.some((name) =>
        name.includes("*")
          ? file.startsWith(name.replace(/\*.*/, ""))
          : file === name || (name.endsWith("/") && file.startsWith(name)),
      );
    expect(Object.keys(files).filter((file) => !isNamed(file))).toEqual([]);
    expect(
      named.filter((name) => !Object.keys(files).some((file) => file.startsWith(name.replace(/\*.*/, "")))),
    ).toEqual([]);
  });

  it("is the same bytes whenever it is made", async () => {
    expect(await readPackage(riverFolder, await loadRiver())).toEqual(files);
  });

  it("leaves out the full text of a document of which only passages may be shown", async () => {
    const library = await loadRiver();
    const withheld = library.corpus.sources.filter(({ fullText }) => !fullText).map(({ id }) => id);
    expect(withheld).not.toEqual([]);
    for (const id of withheld) expect(Object.keys(files)).not.toContain(`seeds/${id}.txt`);
    const shown = library.corpus.sources.find(({ fullText }) => fullText);
    expect(textOf(`seeds/${shown?.id}.txt`)).toBe(library.texts[shown?.id ?? ""]?.text);
  });
});
