import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import { explicitnesses, horizons, stances, voices } from "@/lib/model/vocabulary";
import { indexCorpus } from "@/lib/query/corpus-index";
import { queryParameters } from "@/lib/query/parameters";
import { columnOrders, densities, rowDimensions, rowScopes } from "@/lib/query/query";
import { relationIds } from "@/lib/query/relation";
import { exportShapes, formatsOf } from "@/lib/view/export/export-format";
import { absenceWords, stanceWords } from "@/lib/view/words/words";
import packageJson from "@/package.json";
import { exportText } from "./export-file";
import { anchorsOf, codeOf, linksOf, section, tableRows } from "./markdown";

const root = path.resolve(import.meta.dirname, "..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const guide = readFileSync(path.join(root, "content/README.md"), "utf8");

/** The code in the first column of the table below a heading. */
const column = (heading: string) => tableRows(readme, heading).flatMap(([cell = ""]) => codeOf(cell));

/** The folders in a folder of the project, as far as they are kept. */
function foldersIn(folder: string): readonly string[] {
  const passing = [".git", ...readFileSync(path.join(root, ".gitignore"), "utf8").split(/\/?\n\/?/)];
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !passing.includes(entry.name))
    .map(({ name }) => name);
}

describe("README.md", () => {
  it("names every npm script, and none that is not there", () => {
    const named = codeOf(readme).flatMap((code) =>
      Array.from(code.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g), ([, script = ""]) => script),
    );
    // `npm ci` is npm's own.
    const scripts = new Set(named.filter((name) => name !== "ci"));
    expect([...scripts].sort()).toEqual(Object.keys(packageJson.scripts).sort());
  });

  it.each(["check", "export", "new"])("gives npm run %s only options that it has", (command) => {
    const calls = `${codeOf(readme).join("\n")}\n${codeOf(guide).join("\n")}`.matchAll(
      new RegExp(`npm run (?:--silent )?${command} -- (.*)`, "g"),
    );
    const options = Array.from(calls, ([, text = ""]) => [...text.matchAll(/--([a-z]+)/g)]).flat();
    const code = readFileSync(path.join(root, `lib/cli/${command}.ts`), "utf8");
    expect(options).not.toEqual([]);
    for (const [, option] of options) expect(code).toMatch(new RegExp(`^ +${option}: `, "m"));
  });

  it("asks for the Node that package.json asks for", () => {
    expect(readme).toContain(`${packageJson.engines.node.replace(">=", "")} or newer`);
  });

  it("explains every mark and every reason for an empty cell", () => {
    const marks = section(readme, "Marks");
    for (const code of [...Object.keys(stanceWords), "reported", ...Object.keys(absenceWords)]) {
      expect(marks).toMatch(new RegExp(`[*\`]${code}[*\`]`));
    }
    for (const word of Object.values(absenceWords)) expect(marks).toContain(word);
  });

  it("names every page, and none that is not there", () => {
    const pages = readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" })
      .filter((file) => /(^|\/)page\.tsx$/.test(file))
      .map((file) => `/${path.dirname(file)}`.replace(/\/\[.*\]$/, "/ID").replace("/.", "/"));
    expect([...column("Pages")].sort()).toEqual(pages.sort());
  });

  it("names every address of an export, and none that is not there", () => {
    const addresses = exportShapes.flatMap((shape) =>
      formatsOf(shape).map((format) => `/${shape}.${format}`),
    );
    const named = tableRows(readme, "Files").flatMap((row) => codeOf(row.slice(0, 2).join(" ")));
    expect(named.sort()).toEqual(addresses.sort());
  });

  const parameters = ["filter", "arrange"].flatMap((what) => tableRows(readme, `Parameters that ${what}`));

  it("names every parameter of an address, and none that is not there", () => {
    expect(parameters.map(([name]) => name).sort()).toEqual(
      queryParameters.map((name) => `\`${name}\``).sort(),
    );
    expect(column("Parameters of CSV and TSV")).toEqual(["guard", "bom", "sep"]);
  });

  it.each([
    ["stance", stances],
    ["voice", voices],
    ["horizon", horizons],
    ["explicitness", explicitnesses],
    ["rows", rowDimensions],
    ["colsort", columnOrders],
    ["scope", rowScopes],
    ["density", densities],
    ["relation", relationIds],
  ])("names every value of %s", (parameter, values) => {
    const row = parameters.find(([name]) => name === `\`${parameter}\``);
    expect(codeOf(row?.[1] ?? "")).toEqual(values);
  });

  it("has only examples of exports that the corpus can answer", async () => {
    const result = await loadCorpus(root);
    if ("problems" in result) throw new Error("The corpus has problems: npm run check");
    const index = indexCorpus(result.library.corpus);
    const queries = codeOf(readme).flatMap((code) => [
      ...Array.from(code.matchAll(/--query "([^"]+)"/g), ([, query = ""]) => query),
      ...Array.from(code.matchAll(/^\/\w+\.(?:csv|xlsx|json|md|tsv)\?(\S+)$/g), ([, query = ""]) => query),
    ]);
    expect(queries.length).toBeGreaterThan(2);
    for (const query of queries) {
      const text = await exportText(index, "quotes", "csv", query);
      expect(text).toMatch(/\r\n.+\r\n/); // at least one row below the head
    }
  });

  it("has a picture of the matrix that is light enough for a page", () => {
    const picture = readFileSync(path.join(root, "public/matrix.png"));
    const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
    expect(size).toEqual([1440, 900]);
    expect(picture.byteLength).toBeLessThan(200_000);
    expect(linksOf(readme)).toContain("public/matrix.png");
  });

  it("names every folder of the project and of lib, and none that is not there", () => {
    const [house = ""] = codeOf(section(readme, "Where things are"));
    const named = Array.from(house.matchAll(/(?<=^| )((?:[a-z.]+\/)+)(?= )/gm), ([folder]) =>
      folder.slice(0, -1),
    );
    const visible = foldersIn(".").filter((folder) => !folder.startsWith(".") && folder !== "lib");
    const ofLib = foldersIn("lib").map((folder) => `lib/${folder}`);
    expect(named.sort()).toEqual([...visible, ...ofLib].sort());
  });
});

describe.each([
  ["README.md", readme],
  ["content/README.md", guide],
])("the links of %s", (file, page) => {
  const links = linksOf(page).filter((link) => !/^https?:/.test(link));

  it("lead to files and folders that are there", () => {
    const targets = links.filter((link) => !link.startsWith("#"));
    expect(targets).not.toEqual([]);
    expect(targets.filter((link) => !existsSync(path.join(root, path.dirname(file), link)))).toEqual([]);
  });

  it("lead to headings that are there", () => {
    const fragments = links.filter((link) => link.startsWith("#")).map((link) => link.slice(1));
    expect(fragments).not.toEqual([]);
    expect(anchorsOf(page)).toEqual(expect.arrayContaining(fragments));
  });
});

it("the licence is the one that package.json names", () => {
  expect(readFileSync(path.join(root, "LICENSE"), "utf8")).toMatch(
    new RegExp(`^${packageJson.license} License\n`),
  );
});
