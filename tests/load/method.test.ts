import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FILE_MAX_BYTES } from "@/lib/load/files";
import { readMethod } from "@/lib/load/method";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "method-"));
  await mkdir(path.join(root, "content"));
});

afterEach(() => rm(root, { recursive: true }));

const write = (text: string) => writeFile(path.join(root, "content/method.md"), text);

describe("content/method.md", () => {
  it("may be absent", async () => {
    expect(await readMethod(root)).toEqual({ problems: [] });
  });

  it("is read as it stands", async () => {
    await write("Of {{recommendations}} recommendations.\r\n\r\n{{coverage}}\r\n");
    expect(await readMethod(root)).toEqual({
      text: "Of {{recommendations}} recommendations.\r\n\r\n{{coverage}}\r\n",
      problems: [],
    });
  });

  it("is never reached through a link that leads out of the corpus", async () => {
    const outside = await mkdtemp(path.join(tmpdir(), "outside-"));
    await writeFile(path.join(outside, "method.md"), "Secret.");
    await symlink(path.join(outside, "method.md"), path.join(root, "content/method.md"));
    const { text, problems } = await readMethod(root);
    await rm(outside, { recursive: true });
    expect(text).toBeUndefined();
    expect(problems).toMatchObject([
      { code: "file-unreadable", message: "content/method.md is a link that leads out of the corpus." },
    ]);
  });

  it("is refused where it is too large", async () => {
    await write("x".repeat(FILE_MAX_BYTES + 1));
    expect((await readMethod(root)).problems).toMatchObject([{ code: "file-too-large" }]);
  });

  it("is refused where it is empty", async () => {
    await write("");
    expect((await readMethod(root)).problems).toMatchObject([{ code: "file-empty" }]);
  });

  it.each([
    [
      "a slot that names nothing, with what was meant",
      "Text.\n\n  {{coverge}}\n",
      {
        code: "reference-unknown",
        file: "content/method.md",
        line: 3,
        column: 3,
        value: "coverge",
        message: '"{{coverge}}" is nothing that the page on method can fill in.',
        remedy: 'Did you mean "{{coverage}}"?',
      },
    ],
    [
      "a part in a sentence",
      "See {{coverage}}.",
      { code: "value-invalid", line: 1, column: 5, message: '"{{coverage}}" stands beside other text.' },
    ],
    ["a part below a line of text", "See:\n{{coverage}}", { code: "value-invalid", line: 2, column: 1 }],
    ["a part above a line of text", "{{coverage}}\nSee.", { code: "value-invalid", line: 1, column: 1 }],
  ])("names %s", async (_what, text, problem) => {
    await write(text);
    expect((await readMethod(root)).problems).toMatchObject([problem]);
  });

  it("lists what can be filled in where nothing is near", async () => {
    await write("{{something-else-altogether}}");
    const [problem] = (await readMethod(root)).problems;
    expect(problem?.remedy).toMatch(/^It may be one of marks, roll-up, .*, shared-measures\.$/);
  });
});
