import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "@/lib/cli/arguments.mjs";
import { readBase } from "@/lib/cli/site/base";
import { leaveOut } from "@/lib/cli/site/leave-out";
import { checkTarget, replaceSite } from "@/lib/cli/site/target";
import { copyRiver, readRiver } from "../fixtures/corpus-copy";
import { readFolder, scratchFolder } from "../scratch-folder";
import { runCommand } from "./run-command";

const scratch = scratchFolder("site-");

describe("where a site stands on its host", () => {
  it.each([
    ["/river", undefined, "/river"],
    ["/town/river/", "https://river.example", "/town/river"],
    ["/", "https://river.example/river", ""],
    ["", "https://river.example/river", ""],
    [undefined, undefined, ""],
    [undefined, "https://river.example", ""],
    [undefined, "https://town.example/river/", "/river"],
  ])("--base %j, in a corpus of %j: %j", (option, site, base) => {
    expect(readBase(option, site)).toBe(base);
  });

  it.each([
    ["river", undefined, "--base river names no folder such as /river or /town/river. Say one: --base PATH"],
    ["//river", undefined, "--base //river names no folder"],
    ["/a b", undefined, "--base /a b names no folder"],
    ["/river?x", undefined, "--base /river?x names no folder"],
    ["https://river.example", undefined, "--base https://river.example names no folder"],
    [
      undefined,
      "https://town.example/a%20b",
      "The address https://town.example/a%20b of the corpus names no folder",
    ],
  ])("--base %j, in a corpus of %j, is refused", (option, site, message) => {
    expect(() => readBase(option, site)).toThrow(UsageError);
    expect(() => readBase(option, site)).toThrow(message);
  });
});

describe("the folder of a site", () => {
  it("is a new one, or an empty one", async () => {
    await checkTarget(scratch.at("new"));
    await checkTarget(await scratch.write("empty"));
  });

  it("is none that holds what the command has not written", async () => {
    const folder = await scratch.write("photos", { "a.jpg": "a" });
    await expect(checkTarget(folder)).rejects.toThrow(
      `${folder} holds files that this command has not written. Name a new folder: npm run site -- --out DIR`,
    );
  });

  it("is no file", async () => {
    const folder = await scratch.write("file", { "a.txt": "a" });
    await expect(checkTarget(path.join(folder, "a.txt"))).rejects.toThrow("is no folder that can be read");
  });

  it("is replaced by the next site, and what somebody has put beside it stays", async () => {
    const target = scratch.at("replaced");
    await replaceSite(
      await scratch.write("one", { "index.html": "one", "actors/mayor.html": "one" }),
      target,
    );
    await writeFile(path.join(target, "CNAME"), "river.example");
    await checkTarget(target);
    await replaceSite(await scratch.write("two", { "index.html": "two", "data.html": "two" }), target);
    expect(await readFolder(target)).toMatchObject({ "index.html": "two", "data.html": "two" });
    expect((await readdir(target)).sort()).toEqual([
      ".nojekyll",
      ".policy-matrix-site",
      "CNAME",
      "data.html",
      "index.html",
    ]);
  });

  it("is left as it is where a file of somebody's would be written over", async () => {
    const target = scratch.at("taken");
    await replaceSite(await scratch.write("three", { "index.html": "three" }), target);
    await writeFile(path.join(target, "robots.txt"), "mine");
    const made = await scratch.write("four", { "index.html": "four", "robots.txt": "four" });
    await expect(replaceSite(made, target)).rejects.toThrow(
      "holds robots.txt, which this command has not written",
    );
    expect(await readFolder(target)).toMatchObject({ "index.html": "three", "robots.txt": "mine" });
  });

  it("loses nothing outside it, whatever its list says", async () => {
    const beside = await scratch.write("beside", { "kept.txt": "kept" });
    const target = await scratch.write("listed", {
      ".policy-matrix-site": `../beside\n..\n.\n/etc\n${beside}\n`,
      "own.txt": "own",
    });
    await replaceSite(await scratch.write("five", { "index.html": "five" }), target);
    expect(await readFolder(beside)).toEqual({ "kept.txt": "kept" });
    expect(await readFolder(target)).toMatchObject({ "own.txt": "own", "index.html": "five" });
  });
});

it("what only links of the framework fetch is left out, and what says that it is missing", async () => {
  const folder = await scratch.write("export", {
    "index.html": "",
    "index.txt": "",
    "__next._tree.txt": "",
    "actors/mayor.html": "",
    "actors/mayor.txt": "",
    "actors/mayor/__next._full.txt": "",
    "actors/none.html": "",
    "sitemap.xml": "Not found",
    "seeds/riverside.txt": "words",
    "robots.txt": "",
  });
  const routes = {
    "/": {},
    "/actors/mayor": { initialStatus: 200 },
    "/actors/none": { initialStatus: 404 },
    "/sitemap.xml": { initialStatus: 404 },
  };
  const manifest = scratch.at("manifest.json");
  await writeFile(manifest, JSON.stringify({ routes }));
  await leaveOut(folder, manifest);
  expect(Object.keys(await readFolder(folder))).toEqual([
    "actors/mayor.html",
    "index.html",
    "robots.txt",
    "seeds/riverside.txt",
  ]);
  expect(await readdir(path.join(folder, "actors"))).toEqual(["mayor.html"]);
});

describe("npm run site", () => {
  it("refuses a folder that it has not written, before it does anything", async () => {
    const folder = await scratch.write("mine", { "a.txt": "a" });
    const { code, stdout, stderr } = await runCommand("lib/cli/site.ts", ["--out", folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`${folder} holds files that this command has not written.`);
    expect(await readdir(folder)).toEqual(["a.txt"]);
  });

  it("lists the problems of the corpus, and writes nothing", async () => {
    const topics = "content/topics.yaml";
    const corpus = await copyRiver({ [topics]: `${readRiver(topics)}- id: Wrong\n` });
    const out = scratch.at("none");
    const { code, stdout, stderr } = await runCommand("lib/cli/site.ts", ["--corpus", corpus, "--out", out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("content/topics.yaml:");
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });
});
