import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CorpusError, corpusDirectory, getCorpus, getIndex } from "@/lib/load";
import { copyRiver, readRiver, riverFolder } from "../fixtures/corpus-copy";

afterEach(() => vi.unstubAllEnvs());

describe("corpusDirectory()", () => {
  it("is CORPUS_DIR, from where the command is run, and else that folder itself", () => {
    vi.stubEnv("CORPUS_DIR", "tests/fixtures/river");
    expect(corpusDirectory()).toBe(riverFolder);
    vi.stubEnv("CORPUS_DIR", undefined);
    expect(corpusDirectory()).toBe(process.cwd());
  });
});

describe("getCorpus()", () => {
  it("reads the corpus once", async () => {
    vi.stubEnv("CORPUS_DIR", await copyRiver());
    const first = await getCorpus();
    expect(first.corpus.meta.title).toBe("A river for everyone");
    expect(await getCorpus()).toBe(first);
  });

  it("reads it once for every copy of the module, since a server has several", async () => {
    vi.stubEnv("CORPUS_DIR", await copyRiver());
    const first = await getCorpus();
    vi.resetModules();
    const copy = await import("@/lib/load");
    expect(copy.getCorpus).not.toBe(getCorpus);
    expect(await copy.getCorpus()).toBe(first);
  });

  it("getIndex() is the index of that corpus, made once", async () => {
    vi.stubEnv("CORPUS_DIR", await copyRiver());
    const index = await getIndex();
    expect(index.corpus).toBe((await getCorpus()).corpus);
    expect(await getIndex()).toBe(index);
  });

  it("reads another one where CORPUS_DIR leads elsewhere", async () => {
    vi.stubEnv("CORPUS_DIR", riverFolder);
    await getCorpus();
    const corpus = readRiver("content/corpus.yaml").replace("A river for everyone", "Another river");
    vi.stubEnv("CORPUS_DIR", await copyRiver({ "content/corpus.yaml": corpus }));
    expect((await getCorpus()).corpus.meta.title).toBe("Another river");
  });

  it("sees an edit at once in development", async () => {
    const folder = await copyRiver();
    vi.stubEnv("CORPUS_DIR", folder);
    vi.stubEnv("NODE_ENV", "development");
    await getCorpus();
    const corpus = readRiver("content/corpus.yaml").replace("A river for everyone", "Edited");
    await writeFile(path.join(folder, "content/corpus.yaml"), corpus);
    expect((await getCorpus()).corpus.meta.title).toBe("Edited");
  });

  it("throws all problems where there are some, and tells what to run", async () => {
    const folder = await copyRiver({ "content/topics.yaml": "- {}\n", "seeds/a.pdf": "" });
    vi.stubEnv("CORPUS_DIR", folder);
    const error = await getCorpus().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CorpusError);
    const problems = error instanceof CorpusError ? error.problems : [];
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      ...["id", "label", "short", "definition"].map(() => "content/topics.yaml key-missing"),
      "seeds/a.pdf file-unexpected",
    ]);
    expect(String(error)).toMatch(
      /^CorpusError: The corpus has 5 problems. Run: npm run check\ncontent\/topics.yaml:1:3 /,
    );
  });
});
