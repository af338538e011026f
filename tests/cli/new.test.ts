import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { newCorpus, starterLanguages } from "@/lib/cli/new-corpus";
import { bringDocument, sourceFiles } from "@/lib/cli/new-source";
import { askFacts, type Facts, faultOf, proposeFacts, settleFacts } from "@/lib/cli/source-facts";
import { writeNew } from "@/lib/cli/write-new";
import { loadCorpus } from "@/lib/load";
import { markerSchema } from "@/lib/model/list-schemas";
import { sourceSchema } from "@/lib/model/schema";
import { copyRiver } from "../fixtures/corpus-copy";
import { potamiFolder } from "../fixtures/load-potami";
import { pdfLines, writePdf } from "../fixtures/write-pdf";
import { linksOf } from "../markdown";
import { readFolder, scratchFolder } from "../scratch-folder";
import { runCommand } from "./run-command";

/** A byte order mark, both kinds of line end, no line end at the end, and characters of one to four bytes. */
const document = Buffer.from("\ufeffThe weirs must go,\r\nsay the “Forum”\nand Łódź 😀.");
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const pdf = writePdf([
  pdfLines(["A paper on weirs", "which must go."], 72, 700),
  pdfLines(["Now."], 72, 700),
]);

const facts: Facts = {
  id: "river-2031",
  title: "A river: for everyone",
  author: "forum",
  date: "2031",
  language: "en",
  kind: "statement",
};
const given = ["--author", "forum", "--date", "2031-05-04", "--language", "en", "--kind", "statement"];

const scratch = scratchFolder("new-");
let received = "";

beforeAll(async () => {
  const files = { "river.txt": document, "Письмо о реке.pdf": pdf, "other.txt": "Other weirs must go.\n" };
  received = await scratch.write("received", files);
});

async function add(corpus: string, file: string, known: Facts = facts) {
  const files = await sourceFiles(corpus, await bringDocument(path.join(received, file), {}), known);
  await writeNew(corpus, files);
  return [...files.keys()];
}

describe("a new source", () => {
  it("has a text in UTF-8 as its seed, byte for byte", async () => {
    const corpus = await scratch.write("bytes");
    expect(await add(corpus, "river.txt")).toEqual([
      "seeds/river-2031.txt",
      "content/sources/river-2031.yaml",
    ]);
    expect(await readFile(path.join(corpus, "seeds/river-2031.txt"))).toEqual(document);
  });

  it("states what is known, and nothing else", async () => {
    const corpus = await scratch.write("keys");
    await add(corpus, "river.txt");
    const source = parse(await readFile(path.join(corpus, "content/sources/river-2031.yaml"), "utf8"));
    const { id, ...known } = facts;
    expect(source).toEqual({
      ...known,
      sha256: sha256(document),
      coded: { complete: false, on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
      recommendations: [],
      setAside: [],
    });
  });

  it("of a PDF has its text as seed, the PDF beside it, both hashed, and the pages", async () => {
    const corpus = await scratch.write("pdf");
    const written = await add(corpus, "Письмо о реке.pdf");
    expect(written).toEqual([
      "seeds/river-2031.txt",
      "seeds/river-2031.pdf",
      "content/sources/river-2031.yaml",
    ]);
    expect(await readFile(path.join(corpus, "seeds/river-2031.pdf"))).toEqual(pdf);
    const seed = await readFile(path.join(corpus, "seeds/river-2031.txt"));
    const source = parse(await readFile(path.join(corpus, "content/sources/river-2031.yaml"), "utf8"));
    expect(source.sha256).toBe(sha256(seed));
    expect(source.original).toEqual({
      file: "river-2031.pdf",
      sha256: sha256(pdf),
      pages: [0, seed.toString().indexOf("Now.")],
    });
  });

  it("names each key that may be left out in a comment, and shows an entry of each list", async () => {
    const corpus = await scratch.write("comments");
    await add(corpus, "river.txt");
    const source = await readFile(path.join(corpus, "content/sources/river-2031.yaml"), "utf8");
    for (const key of Object.keys(sourceSchema.shape))
      expect(source).toMatch(new RegExp(`^(# )?${key}:`, "m"));
    const entries = [...source.matchAll(/(?:^# {2}.*\n)+/gm)].map(([lines]) =>
      parse(lines.replaceAll(/^#/gm, "")),
    );
    expect(entries).toEqual([
      [{ id: "river-2031/a-few-words", measure: null, stance: null, statement: null, quotes: [null] }],
      [{ exact: null, reason: null }],
    ]);
  });

  it.each([
    ["page.html", "<b>The weirs</b> must\ngo.\n", "The weirs must go.\n", "html"],
    ["PAGE.HTM", "We say: the weirs <i>must</i> go.\n", "We say: the weirs must go.\n", "html"],
    ["page.txt", "<b>The weirs</b> must\ngo.\n", "<b>The weirs</b> must\ngo.\n", undefined],
    ["page.html.md", "<a id='a'></a>\n\n# Weirs\n", "<a id='a'></a>\n\n# Weirs\n", undefined],
  ])("of %s with %j has the text %j", async (name, bytes, text, original) => {
    const file = path.join(await scratch.write(`named-${name}`, { [name]: bytes }), name);
    const { document: read } = await bringDocument(file, {});
    expect([read.text, read.original]).toEqual([text, original]);
  });

  it("leaves a document where it was put by hand", async () => {
    const corpus = await scratch.write("by-hand", { "seeds/river-2031.txt": document });
    expect(await add(corpus, "river.txt")).toEqual(["content/sources/river-2031.yaml"]);
  });
});

describe("a new corpus", () => {
  it.each([
    ["in English", undefined, ["en"]],
    ["in every language for which there are markers", starterLanguages.join(","), starterLanguages],
    ["in a regional language", "de-AT", ["de"]],
  ])("%s has no problem", async (name, languages, expected) => {
    const corpus = path.join(scratch.at(name), "A new: one");
    const said = vi.spyOn(process.stdout, "write");
    expect(await newCorpus([corpus], { languages })).toBe(0);
    expect(said.mock.lastCall).toEqual([`Then: npm run new -- source FILE --corpus "${corpus}"\n`]);
    said.mockRestore();
    const result = await loadCorpus(corpus);
    expect("problems" in result ? result.problems : []).toEqual([]);
    expect(result).toHaveProperty("library.corpus.meta.title", "A new: one");
    const markers = "library" in result ? result.library.markers : [];
    expect([...new Set(markers.map(({ language }) => language))].sort()).toEqual([...expected].sort());
    expect(markers.map((marker) => markerSchema.safeParse(marker).success)).not.toContain(false);
  });

  it("takes sources: what is missing then is the author", async () => {
    const corpus = scratch.at("grown");
    await newCorpus([corpus], {});
    await add(corpus, "Письмо о реке.pdf");
    await add(corpus, "river.txt", { ...facts, id: "river-2032" });
    const actors = "- { id: forum, name: Forum, short: Forum, kind: group, description: A group. }\n";
    await writeFile(path.join(corpus, "content/actors.yaml"), actors);
    const result = await loadCorpus(corpus);
    expect("problems" in result ? result.problems : []).toEqual([]);
  });

  it("points every file of YAML to a schema that is there", async () => {
    const corpus = scratch.at("schemas");
    await newCorpus([corpus], {});
    const files = await readFolder(corpus);
    for (const [file, text] of Object.entries(files).filter(([name]) => /^content\/.*\.yaml$/.test(name))) {
      const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text) ?? [];
      expect(files).toHaveProperty([path.posix.join(path.posix.dirname(file), schema)]);
    }
  });

  it("has pages whose links lead to something in it", async () => {
    const corpus = scratch.at("links");
    await newCorpus([corpus], {});
    for (const page of ["README.md", "content/README.md"]) {
      const links = linksOf(await readFile(path.join(corpus, page), "utf8")).filter(
        (link) => !/^(?:https?:|#)/.test(link),
      );
      expect(links).not.toEqual([]);
      expect(links.filter((link) => !existsSync(path.join(corpus, path.dirname(page), link)))).toEqual([]);
    }
  });

  it("keeps what lies there already, and never begins twice", async () => {
    const corpus = await scratch.write("begun", { "README.md": "ours\n" });
    await newCorpus([corpus], {});
    expect(await readFile(path.join(corpus, "README.md"), "utf8")).toBe("ours\n");
    await expect(newCorpus([corpus], {})).rejects.toThrow(
      "has a folder content already; nothing was written.",
    );
  });

  it.each([
    [[], {}, "Name the folder"],
    [["a", "b"], {}, "Name the folder"],
    [
      ["a"],
      { title: "A river\u0007" },
      '--title must not hold control characters: "A river\\u0007". Nothing',
    ],
    [["a"], { title: " " }, '--title must not be empty: " ". Nothing'],
    [["a"], { languages: "tlh" }, 'There are no markers for "tlh" to begin with; there are some for: '],
  ])("refuses %j with %j", async (names, options, message) => {
    await expect(newCorpus(names, options)).rejects.toThrow(message);
  });
});

describe("the facts of a source", () => {
  it.each([
    ["river.pdf", { date: "2031-05-04" }, {}, "river-2031"],
    ["Письмо о реке.pdf", {}, {}, "pismo-o-reke"],
    ["河.pdf", { title: "On weirs and more than that" }, {}, "on-weirs-and-more"],
    ["河.pdf", {}, {}, "document"],
    ["scan 1.pdf", {}, { author: "forum", date: "2031" }, "forum-2031"],
    ["paper-2031.pdf", { date: "2031" }, {}, "paper-2031"],
  ])("of %j with %j and %j propose the id %j", (name, found, known, id) => {
    const proposed = proposeFacts({ text: "", notes: [], ...found }, name, known);
    expect(proposed.id).toBe(id);
    expect(faultOf("id", proposed.id ?? "")).toBe(undefined);
  });

  it.each([
    ["A river", "A river"],
    ["A\u0007 ri\u200bver", "A river"],
    ["\u200b", undefined],
  ])("have the title %j as %j, without what nobody sees", (found, title) => {
    const { title: proposed } = proposeFacts({ text: "", notes: [], title: found }, "river.txt", {});
    expect(proposed).toBe(title);
  });

  it("without anybody to ask are missing, but for id and title", () => {
    const proposed = { id: "river", title: "A river", date: "2031", language: "en" };
    expect(settleFacts({}, proposed)).toEqual({ missing: ["author", "date", "language", "kind"] });
    expect(
      settleFacts({ author: "forum", date: "2031", language: "en", kind: "statement" }, proposed),
    ).toEqual({
      facts: {
        id: "river",
        title: "A river",
        author: "forum",
        date: "2031",
        language: "en",
        kind: "statement",
      },
    });
  });

  it("are asked for until each is right, with what is proposed for an empty answer", async () => {
    const answers = ["", "Forum", "forum", "May", "2031", "en", "statement", ""];
    const asked: string[] = [];
    const ask = async (question: string, proposal?: string) => {
      asked.push(question.slice(0, 5));
      return answers.shift() || (proposal ?? "");
    };
    const found = await askFacts(ask, {}, () => ({ title: "A river", id: "river-2031" }));
    expect(found).toEqual({ ...facts, title: "A river" });
    expect(asked).toEqual(["Title", "Id of", "Id of", "Date ", "Date ", "Langu", "Kind:", "Id of"]);
  });
});

describe("npm run new", () => {
  it("adds several documents at once, and says what comes next", async () => {
    const corpus = scratch.at("said");
    await newCorpus([corpus], {});
    const files = [path.join(received, "Письмо о реке.pdf"), path.join(received, "other.txt")];
    const outcome = await runCommand("lib/cli/new.ts", ["source", ...files, ...given], {
      CORPUS_DIR: corpus,
    });
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(outcome.stdout).toContain(`Wrote ${corpus}/seeds/forum-2031.pdf\n`);
    expect(outcome.stdout).toContain(`Wrote ${corpus}/seeds/forum-2031-2.txt\n`);
  });

  it("knows the kinds of a corpus that has its own", async () => {
    const corpus = await copyRiver({
      "content/corpus.yaml": await readFile(path.join(potamiFolder, "content/corpus.yaml")),
    });
    const call = [
      "source",
      path.join(received, "other.txt"),
      "--author",
      "forum",
      "--date",
      "2031",
      "--corpus",
      corpus,
    ];
    const add = (...words: string[]) => runCommand("lib/cli/new.ts", [...call, "--language", "en", ...words]);
    expect(await add()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--kind: Kind: diakiryxi, simeioseis\n"),
    });
    expect(await add("--kind", "statement")).toEqual({
      code: 2,
      stdout: "",
      stderr: '--kind must be one of diakiryxi, simeioseis: "statement".\n',
    });
    const { code, stdout } = await add("--kind", "simeioseis");
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("\n  kind: syllogos\n") });
  });

  it("names all that is missing at once, of every document, and writes nothing", async () => {
    const corpus = scratch.at("missing");
    await newCorpus([corpus], {});
    const before = await readFolder(corpus);
    const files = [path.join(received, "river.txt"), path.join(received, "none.txt")];
    const outcome = await runCommand("lib/cli/new.ts", ["source", ...files, "--corpus", corpus]);
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    for (const option of ["--author", "--date", "--language", "--kind"])
      expect(outcome.stderr).toContain(`  ${option}: `);
    expect(outcome.stderr).toContain(`${files[1]}: There is no such file.`);
    expect(await readFolder(corpus)).toEqual(before);
  });

  it.each([
    [[], "Say what is new: npm run new -- source FILE..., or npm run new -- corpus DIR\n"],
    [["source"], "Name the document: npm run new -- source FILE\n"],
    [
      ["source", "a.txt", "--corpus", "/no/such"],
      "There is no corpus in /no/such. Begin one: npm run new -- corpus /no/such\n",
    ],
    [["source", "a.txt", "--name", "river"], "There is no option --name."],
    [
      ["source", "a.txt", "--kind", "poem"],
      '--kind must be one of statement, working-document, article, analysis, testimony: "poem".\n',
    ],
    [
      ["source", "a.txt", "--language", "EN"],
      '--language must be the canonical tag of its language (write en): "EN".\n',
    ],
    [["source", "a.txt", "b.txt", "--id", "river"], "--id and --title are of one document"],
  ])("ends with 2 and says why: %j", async (words, message) => {
    const outcome = await runCommand("lib/cli/new.ts", words);
    expect(outcome).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
  });
});
