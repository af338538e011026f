import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { UsageError } from "@/lib/cli/arguments";
import { addSource } from "@/lib/cli/new-source";
import { loadCorpus } from "@/lib/load";
import { sourceSchema } from "@/lib/model/schema";

const project = path.resolve(import.meta.dirname, "../..");

/** A byte order mark, both kinds of line end, no line end at the end, and characters of one to four bytes. */
const document = Buffer.from("\ufeffThe weirs must go,\r\nsay the “Forum”\nand Łódź 😀.");
const sha256 = createHash("sha256").update(document).digest("hex");

let folder = "";
let seed = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "new-"));
  seed = path.join(folder, "river.txt");
  await writeFile(seed, document);
});

afterAll(() => rm(folder, { recursive: true }));

/** A corpus folder with some files, by their paths in it. */
async function writeFolder(name: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const corpus = path.join(folder, name);
  await mkdir(corpus);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.join(corpus, path.dirname(file)), { recursive: true });
    await writeFile(path.join(corpus, file), text);
  }
  return corpus;
}

/** Every file of a folder with its text. */
async function readFolder(corpus: string): Promise<Record<string, string>> {
  const names = await readdir(corpus, { recursive: true });
  const files = names.filter((name) => /\.\w+$/.test(name)).sort();
  const read = files.map(async (file) => [file, await readFile(path.join(corpus, file), "utf8")]);
  return Object.fromEntries(await Promise.all(read));
}

describe("a new source", () => {
  it("has the document as its seed, byte for byte", async () => {
    const corpus = await writeFolder("bytes");
    await addSource(corpus, "river-2031", seed);
    expect(await readFile(path.join(corpus, "seeds/river-2031.txt"))).toEqual(document);
  });

  it("has every required key: the hash and empty lists as they must be, the others without a value", async () => {
    const corpus = await writeFolder("keys", { "content/topics.yaml": "[]\n" });
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
    const corpus = await writeFolder("comments");
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
    const corpus = await writeFolder("filled");
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
    const corpus = path.join(folder, "not/there/yet");
    await addSource(corpus, "river-2031", seed);
    expect(Object.keys(await readFolder(corpus))).toEqual([
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
    const corpus = await writeFolder("skeleton");
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
    const corpus = await writeFolder("second", { "content/topics.yaml": "# ours\n[]\n" });
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

describe("what is refused, with nothing written", () => {
  const idRule = "The id of a source must be lower case words joined by hyphens";

  it.each([
    ["an id with a capital", "River", `${idRule}: "River".`],
    ["an id with a slash", "a/b", `${idRule}: "a/b".`],
    ["an id that leads out of the folder", "../river", `${idRule}: "../river".`],
    ["an id that is a whole path", "/tmp/river", `${idRule}: "/tmp/river".`],
    ["an id with a letter beyond a to z", "łódź", `${idRule}: "łódź".`],
    ["an empty id", "", `${idRule}: "".`],
    [
      "an id that is too long",
      "a".repeat(61),
      `The id of a source must have at most 60 characters: "${"a".repeat(61)}".`,
    ],
  ])("%s", async (what, id, message) => {
    const corpus = await writeFolder(what.replaceAll(" ", "-"));
    await expect(addSource(corpus, id, seed)).rejects.toEqual(new UsageError(message));
    expect(await readFolder(corpus)).toEqual({});
  });

  it.each([
    ["is not there", undefined, "There is no seed.txt"],
    ["is not UTF-8", Buffer.from([0x4c, 0xf3, 0x64, 0xbc]), "seed.txt is not valid UTF-8"],
    ["is empty", Buffer.of(), "seed.txt is empty"],
    ["is too large", Buffer.alloc(5_000_001, "a"), "seed.txt has 5000001 bytes; at most 5000000 are read"],
  ])("a document that %s", async (what, bytes, message) => {
    const corpus = await writeFolder(what.replaceAll(" ", "-"));
    const file = path.join(await writeFolder(`${what} seed`), "seed.txt");
    if (bytes) await writeFile(file, bytes);
    const adding = addSource(corpus, "river", file);
    await expect(adding).rejects.toThrow(UsageError);
    await expect(adding).rejects.toThrow(`--seed ${file}: ${message}`);
    expect(await readFolder(corpus)).toEqual({});
  });

  it.each([
    ["another document", "seeds/river.txt"],
    ["a source", "content/sources/river.yaml"],
  ])("to write over %s", async (what, file) => {
    const files = { [file]: "ours\n", "content/topics.yaml": "[]\n" };
    const corpus = await writeFolder(what.replaceAll(" ", "-"), files);
    const message = `${file} is there already; nothing was written.`;
    await expect(addSource(corpus, "river", seed)).rejects.toEqual(new UsageError(message));
    expect(await readFolder(corpus)).toEqual(files);
  });

  it.each(["content", "content/sources", "seeds"])(
    "a folder %s that is a link out of the corpus",
    async (inside) => {
      const name = inside.replace("/", "-");
      const outside = await writeFolder(`outside-${name}`);
      const corpus = await writeFolder(
        `link-${name}`,
        inside === "content/sources" ? { "content/topics.yaml": "[]\n" } : {},
      );
      await symlink(outside, path.join(corpus, inside));
      const message = `${inside} is not a folder of ${corpus}; nothing was written.`;
      await expect(addSource(corpus, "river", seed)).rejects.toEqual(new UsageError(message));
      expect(await readFolder(outside)).toEqual({});
    },
  );
});

it("a document that was put in its place by hand stays there", async () => {
  const corpus = await writeFolder("by-hand", { "seeds/river.txt": document.toString() });
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
    const corpus = await writeFolder("said", { "content/topics.yaml": "[]\n" });
    expect(await runNew(["--source", "river", "--seed", seed, "--corpus", corpus])).toEqual({
      code: 0,
      stdout: `Wrote ${corpus}/seeds/river.txt\nWrote ${corpus}/content/sources/river.yaml\nFill in what has no value, then: npm run check -- --corpus ${corpus}\n`,
      stderr: "",
    });
  });

  it("honours CORPUS_DIR", async () => {
    const corpus = await writeFolder("environment", { "content/topics.yaml": "[]\n" });
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
    ["there is no such option", ["--name", "river"], "Unknown option '--name'"],
  ])("ends with 2 and says why where %s", async (_what, options, message) => {
    const corpus = path.join(folder, "untouched");
    const outcome = await runNew([...options, "--corpus", corpus]);
    expect(outcome).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
  });
});
