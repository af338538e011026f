import { symlink } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { UsageError } from "@/lib/cli/arguments.mjs";
import { addSource } from "@/lib/cli/new-source";
import { readFolder, scratchFolder } from "../scratch-folder";

const scratch = scratchFolder("new-refused-");
let seed = "";

beforeAll(async () => {
  seed = path.join(await scratch.write("received", { "river.txt": "The weirs must go.\n" }), "river.txt");
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
    const corpus = await scratch.write(what.replaceAll(" ", "-"));
    await expect(addSource(corpus, id, seed)).rejects.toEqual(new UsageError(message));
    expect(await readFolder(corpus)).toEqual({});
  });

  it.each([
    ["is not there", undefined, "There is no seed.txt"],
    [
      "is not UTF-8",
      Buffer.from("The Forum \ufffd writes:\nDie Stra\xdfe muss f\xfcr alle ge\xf6ffnet werden.", "latin1"),
      "seed.txt is not valid UTF-8: its byte 11 (line 1) is 0xFD.",
    ],
    [
      "is Latin-1",
      Buffer.from("Forum:\nDie Stra\xdfe muss f\xfcr alle ge\xf6ffnet werden.", "latin1"),
      "seed.txt is not valid UTF-8: its byte 16 (line 2) is 0xDF. It seems to be ISO-8859-1. Open it as ISO-8859-1 in a plain text editor, see that its letters are right, and save it as UTF-8. Nothing was written.",
    ],
    [
      "is not UTF-8 after a character that stands for what was not",
      Buffer.concat([Buffer.from("\ufffd\n\ufffd"), Buffer.of(0xff)]),
      "seed.txt is not valid UTF-8: its byte 8 (line 2) is 0xFF.",
    ],
    ["is a PDF", "%PDF-1.7\n", "seed.txt is a PDF; a plain text in UTF-8 is needed. Open it, copy"],
    [
      "is a large PDF",
      `%PDF-1.7\n${"a".repeat(5_000_001)}`,
      "seed.txt is a PDF; a plain text in UTF-8 is needed.",
    ],
    [
      "is a web page",
      "<!doctype html><p>Go.",
      "seed.txt is a web page (HTML); a plain text is needed. Its tags",
    ],
    [
      "is UTF-16",
      Buffer.from("Go, weirs.", "utf16le"),
      "seed.txt is text in UTF-16, little endian, without a mark;",
    ],
    ["is empty", Buffer.of(), "seed.txt is empty"],
    ["is too large", Buffer.alloc(5_000_001, "a"), "seed.txt has 5000001 bytes; at most 5000000 are read"],
  ])("a document that %s", async (what, bytes, message) => {
    const corpus = await scratch.write(what.replaceAll(" ", "-"));
    const received = await scratch.write(`${what} seed`, bytes === undefined ? {} : { "seed.txt": bytes });
    const file = path.join(received, "seed.txt");
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
    const corpus = await scratch.write(what.replaceAll(" ", "-"), files);
    const message = `${file} is there already; nothing was written.`;
    await expect(addSource(corpus, "river", seed)).rejects.toEqual(new UsageError(message));
    expect(await readFolder(corpus)).toEqual(files);
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
      await expect(addSource(corpus, "river", seed)).rejects.toEqual(new UsageError(message));
      expect(await readFolder(outside)).toEqual({});
    },
  );
});
