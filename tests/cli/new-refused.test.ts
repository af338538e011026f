import { chmod, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { UsageError } from "@/lib/cli/arguments.mjs";
import { bringDocument, sourceFiles } from "@/lib/cli/new-source";
import { type Facts, faultOf } from "@/lib/cli/source-facts";
import { writeNew } from "@/lib/cli/write-new";
import { readFolder, scratchFolder } from "../scratch-folder";

const facts: Facts = {
  id: "river",
  title: "A river",
  author: "forum",
  date: "2031",
  language: "en",
  kind: "statement",
};

/** The number of a user who owns nothing. */
const NOBODY = 65_534;

const scratch = scratchFolder("new-refused-");
let document = "";

beforeAll(async () => {
  document = path.join(await scratch.write("received", { "river.txt": "The weirs must go.\n" }), "river.txt");
});

async function add(corpus: string, file = document) {
  await writeNew(corpus, await sourceFiles(corpus, await bringDocument(file, {}), facts));
}

it.each([
  ["River", "must be lower case words joined by hyphens"],
  ["a/b", "must be lower case words joined by hyphens"],
  ["../river", "must be lower case words joined by hyphens"],
  ["łódź", "must be lower case words joined by hyphens"],
  ["", "must be lower case words joined by hyphens"],
  ["a".repeat(61), "must have at most 60 characters"],
])("the id %j is none", (id, fault) => {
  expect(faultOf("id", id)).toBe(fault);
});

describe("what is refused, with nothing written", () => {
  it.each<[string, string | Buffer | undefined, string]>([
    ["is not there", undefined, "There is no such file."],
    ["is empty", Buffer.of(), "It is empty."],
    ["is no text", Buffer.from("\x89PNG\r\n", "latin1"), "It is an image. Recognise its text (OCR)"],
    ["says that it is a Word document", Buffer.from("PK\x03\x04 other"), "It is a zip archive. Unpack it"],
  ])("a document that %s", async (what, bytes, message) => {
    const corpus = await scratch.write(what.replaceAll(" ", "-"));
    const folder = await scratch.write(
      `${what} it`,
      bytes === undefined ? {} : { "мой документ.docx": bytes },
    );
    const file = path.join(folder, "мой документ.docx");
    await expect(add(corpus, file)).rejects.toThrow(UsageError);
    await expect(add(corpus, file)).rejects.toThrow(`${file}: ${message}`);
    expect(await readFolder(corpus)).toEqual({});
  });

  it("a folder in the place of a document", async () => {
    const corpus = await scratch.write("folder");
    await expect(add(corpus, path.dirname(document))).rejects.toThrow(
      "It is a folder. Name the files in it.",
    );
  });

  it("a document that has changed since it was read", async () => {
    const corpus = await scratch.write("changed");
    const file = path.join(await scratch.write("changing", { "a.txt": "The weirs.\n" }), "a.txt");
    const brought = await bringDocument(file, {});
    await writeFile(file, "Other weirs.\n");
    const message = `${file} has changed since it was read. Nothing was written; run the command again.`;
    await expect(sourceFiles(corpus, brought, facts)).rejects.toEqual(new UsageError(message));
  });

  it.each([
    ["another document", "seeds/river.txt"],
    ["a source", "content/sources/river.yaml"],
  ])("to write over %s", async (what, file) => {
    const files = { [file]: "ours\n", "content/topics.yaml": "[]\n" };
    const corpus = await scratch.write(what.replaceAll(" ", "-"), files);
    const message = `${file} is there already; nothing was written. Take another --id.`;
    await expect(add(corpus)).rejects.toEqual(new UsageError(message));
    expect(await readFolder(corpus)).toEqual(files);
  });

  it("one of several files that cannot be written: the others are taken back", async () => {
    const corpus = await scratch.write("half", { "content/x.txt": "" });
    const files = new Map([
      ["a.txt", "a"],
      ["content/x.txt", "b"],
    ]);
    await expect(writeNew(corpus, files)).rejects.toThrow("it is there already. Nothing was written.");
    expect(await readFolder(corpus)).toEqual({ "content/x.txt": "" });
  });

  it("a folder in which one may not write", async () => {
    const corpus = await scratch.write("closed");
    const files = await sourceFiles(corpus, await bringDocument(document, {}), facts);
    await chmod(corpus, 0o500);
    const isRoot = process.geteuid?.() === 0; // who may write everywhere, and becomes nobody for a moment
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      await expect(writeNew(corpus, files)).rejects.toThrow(
        "you may not write there. Check the permissions of the folder, or take another. Nothing was written.",
      );
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    expect(await readFolder(corpus)).toEqual({});
  });

  it.each(["content", "content/sources", "seeds"])(
    "a folder %s that is a link out of the corpus",
    async (inside) => {
      const name = inside.replace("/", "-");
      const outside = await scratch.write(`outside-${name}`);
      const corpus = await scratch.write(
        `link-${name}`,
        inside === "content/sources" ? { "content/topics.yaml": "[]\n" } : {},
      );
      await symlink(outside, path.join(corpus, inside));
      const message = `${inside} is not a folder of ${corpus}; nothing was written.`;
      await expect(add(corpus)).rejects.toEqual(new UsageError(message));
      expect(await readFolder(outside)).toEqual({});
    },
  );
});
