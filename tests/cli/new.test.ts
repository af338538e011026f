import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { addSource } from "@/lib/cli/new-source";
import { loadCorpus } from "@/lib/load";
import { sourceSchema } from "@/lib/model/schema";
import { readFolder, scratchFolder } from "../scratch-folder";

const project = path.resolve(import.meta.dirname, "../..");

/** A byte order mark, both kinds of line end, no line end at the end, and characters of one to four bytes. */
const document = Buffer.from("\ufeffThe weirs must go,\r\nsay the “Forum”\nand Łódź 😀.");
const sha256 = createHash("sha256").update(document).digest("hex");

const scratch = scratchFolder("new-");
let seed = "";

beforeAll(async () => {
  seed = path.join(await scratch.write("received", { "river.txt": document }), "river.txt");
});

describe("a new source", () => {
  it("has the document as its seed, byte for byte", async () => {
    const corpus = await scratch.write("bytes");
    await addSource(corpus, "river-2031", seed);
    expect(await readFile(path.join(corpus, "seeds/river-2031.txt"))).toEqual(document);
  });

  it("has every required key: the hash and empty lists as they must be, the others without a value", async () => {
    const corpus = await scratch.write("keys", { "content/topics.yaml": "[]\n" });
    const written = await addSource(corpus, "river-2031", seed);
    expect(written).toEqual(["seeds/river-2031.txt", "content/sources/river-2031.yaml"]);
    const source = await readFile(path.join(corpus, "content/sources/river-2031.yaml"), "utf8");
    expect(parse(source)).toEqual({
      title: null,
      author: null,
      date: null,
      kind: null,
      language: null,
      sha256,
      coded: { complete: false, on: null },
      recommendations: [],
      setAside: [],
    });
  });

  it("names each key that may be left out in a comment, and shows an entry of each list", async () => {
    const corpus = await scratch.write("comments");
    await addSource(corpus, "river-2031", seed);
    const source = await readFile(path.join(corpus, "content/sources/river-2031.yaml"), "utf8");
    for (const key of Object.keys(sourceSchema.shape))
      expect(source).toMatch(new RegExp(`^(# )?${key}:`, "m"));
    const entries = [...source.matchAll(/(?:^# {2}.*\n)+/gm)].map(([lines]) =>
      parse(lines.replaceAll(/^#/gm, "")),
    );
    expect(source).toContain(
      "#    stance: # The position towards the measure as worded: for, against, conditional, neutral\n",
    );
    expect(entries).toEqual([
      [{ id: "river-2031/a-few-words", measure: null, stance: null, statement: null, quotes: [null] }],
      [{ exact: null, reason: null }],
    ]);
  });

  it("lacks nothing but what is to be filled in", async () => {
    const corpus = await scratch.write("filled");
    await addSource(corpus, "river-2031", seed);
    const values: Readonly<Record<string, string>> = {
      title: "A river",
      author: "forum",
      date: "2031",
      kind: "statement",
      language: "en",
      on: "2031-06-01",
      description: "A corpus.",
      licence: "CC0",
    };
    const actors = "- { id: forum, name: Forum, short: Forum, kind: group, description: A group. }\n";
    await writeFile(path.join(corpus, "content/actors.yaml"), actors);
    for (const file of ["content/corpus.yaml", "content/sources/river-2031.yaml"]) {
      const text = await readFile(path.join(corpus, file), "utf8");
      const filled = text.replace(
        /^( *)(\w+): #.*$/gm,
        (_, indent, key) => `${indent}${key}: ${values[key]}`,
      );
      await writeFile(path.join(corpus, file), filled);
    }
    const result = await loadCorpus(corpus);
    expect(result).toHaveProperty("library.corpus.sources.0.id", "river-2031");
  });
});

describe("a new corpus", () => {
  it("begins where the folder has no content yet, and is made where it is not there", async () => {
    const corpus = scratch.at("not/there/yet");
    await addSource(corpus, "river-2031", seed);
    expect(Object.keys(await readFolder(corpus))).toEqual([
      ".gitattributes",
      "content/actors.yaml",
      "content/corpus.yaml",
      "content/markers.yaml",
      "content/measures.yaml",
      "content/sources/river-2031.yaml",
      "content/topics.yaml",
      "seeds/river-2031.txt",
    ]);
  });

  it("has the project's markers, lists without an entry, and one problem a value to fill in", async () => {
    const corpus = await scratch.write("skeleton");
    await addSource(corpus, "river-2031", seed);
    const files = await readFolder(corpus);
    expect(files["content/markers.yaml"]).toBe(
      await readFile(path.join(project, "content/markers.yaml"), "utf8"),
    );
    const lists = ["topics", "actors", "measures"].map((name) => parse(files[`content/${name}.yaml`] ?? ""));
    expect(lists).toEqual([[], [], []]);
    const result = await loadCorpus(corpus);
    const problems = "problems" in result ? result.problems : [];
    const linesAt = problems.map(({ file, line }) => `${file} ${files[file]?.split("\n")[line - 1]?.trim()}`);
    expect(linesAt.map((text) => text.replace(/: #.*/, ""))).toEqual([
      "content/corpus.yaml title",
      "content/corpus.yaml description",
      "content/corpus.yaml licence",
      "content/sources/river-2031.yaml title",
      "content/sources/river-2031.yaml author",
      "content/sources/river-2031.yaml date",
      "content/sources/river-2031.yaml kind",
      "content/sources/river-2031.yaml language",
      "content/sources/river-2031.yaml on",
    ]);
  });

  it("stays as it is where there is content, and takes a second source", async () => {
    const corpus = await scratch.write("second", { "content/topics.yaml": "# ours\n[]\n" });
    await addSource(corpus, "river-2031", seed);
    await addSource(corpus, "river-2032", seed);
    const files = await readFolder(corpus);
    expect(Object.keys(files)).toEqual([
      "content/sources/river-2031.yaml",
      "content/sources/river-2032.yaml",
      "content/topics.yaml",
      "seeds/river-2031.txt",
      "seeds/river-2032.txt",
    ]);
    expect(files["content/topics.yaml"]).toBe("# ours\n[]\n");
  });
});

it("a document that was put in its place by hand stays there", async () => {
  const corpus = await scratch.write("by-hand", { "seeds/river.txt": document.toString() });
  const inPlace = path.join(corpus, "seeds/river.txt");
  const written = await addSource(corpus, "river", inPlace);
  expect(written).toContain("content/sources/river.yaml");
  expect(written).not.toContain("seeds/river.txt");
  expect(await readFile(inPlace)).toEqual(document);
});

describe("npm run new", () => {
  function runNew(options: readonly string[], environment: Record<string, string> = {}) {
    const command = ["--import", "tsx", "lib/cli/new.ts", ...options];
    const env = { ...process.env, ...environment };
    return new Promise<object>((resolve) => {
      execFile(process.execPath, command, { cwd: project, env }, (error, stdout, stderr) => {
        resolve({ code: error ? error.code : 0, stdout, stderr });
      });
    });
  }

  it("ends with 0, and says what was written and what comes next", async () => {
    const corpus = await scratch.write("said", { "content/topics.yaml": "[]\n" });
    expect(await runNew(["--source", "river", "--seed", seed, "--corpus", corpus])).toEqual({
      code: 0,
      stdout: `Wrote ${corpus}/seeds/river.txt\nWrote ${corpus}/content/sources/river.yaml\nFill in what has no value, then: npm run check -- --corpus ${corpus}\n`,
      stderr: "",
    });
  });

  it("honours CORPUS_DIR", async () => {
    const corpus = await scratch.write("environment", { "content/topics.yaml": "[]\n" });
    const outcome = await runNew(["--source", "river", "--seed", seed], { CORPUS_DIR: corpus });
    expect(outcome).toMatchObject({ code: 0 });
    expect(Object.keys(await readFolder(corpus))).toContain("seeds/river.txt");
  });

  it.each([
    [
      "an option is missing",
      ["--source", "river"],
      "Say which: npm run new -- --source ID --seed FILE [--corpus DIR]\n",
    ],
    ["an id is none", ["--source", "River", "--seed", "river.txt"], "The id of a source must be lower case"],
    ["there is no such option", ["--name", "river"], "There is no option --name.\n"],
  ])("ends with 2 and says why where %s", async (_what, options, message) => {
    const corpus = scratch.at("untouched");
    const outcome = await runNew([...options, "--corpus", corpus]);
    expect(outcome).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
  });
});
