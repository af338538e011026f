import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import { type FileChange, UNDECIDED, UNFINISHED } from "@/lib/load/change/change";
import { finishChange } from "@/lib/load/change/finish-change";
import { stageChange } from "@/lib/load/change/stage-change";
import { sha256 } from "@/lib/load/files";
import { copyRiver, fingerprint } from "../../fixtures/corpus-copy";

const [TOPICS, ACTORS, SEED] = ["content/topics.yaml", "content/actors.yaml", "seeds/new-2033.txt"];

/** A change of one file, the removal of another, and a new one in a folder of its own. */
async function threeChanges(folder: string): Promise<readonly FileChange[]> {
  const was = async (file: string) => sha256(await readFile(path.join(folder, file)));
  return [
    { file: TOPICS, bytes: Buffer.from("new topics\n"), was: await was(TOPICS) },
    { file: ACTORS, bytes: undefined, was: await was(ACTORS) },
    { file: SEED, bytes: Buffer.from("new seed\n"), was: undefined },
  ];
}

async function expectMade(folder: string): Promise<void> {
  expect(await readFile(path.join(folder, TOPICS), "utf8")).toBe("new topics\n");
  expect(existsSync(path.join(folder, ACTORS))).toBe(false);
  expect(await readFile(path.join(folder, SEED), "utf8")).toBe("new seed\n");
  expect([UNFINISHED, UNDECIDED].filter((name) => existsSync(path.join(folder, name)))).toEqual([]);
}

describe("a change of several files", () => {
  it("is made as a whole", async () => {
    const folder = await copyRiver();
    await stageChange(folder, "three files", await threeChanges(folder));
    expect(await finishChange(folder)).toBe("three files");
    await expectMade(folder);
    expect(await finishChange(folder)).toBeUndefined();
  });

  /** What had been done when the power went, after the change was decided. */
  const cuts: readonly [when: string, cut: (folder: string) => Promise<void>][] = [
    ["before the first file", async () => undefined],
    [
      "after the first file",
      (folder) => rename(path.join(folder, UNFINISHED, "0"), path.join(folder, TOPICS)),
    ],
    [
      "after the removal",
      async (folder) => {
        await rename(path.join(folder, UNFINISHED, "0"), path.join(folder, TOPICS));
        await rm(path.join(folder, ACTORS));
      },
    ],
    [
      "after the last file",
      async (folder) => {
        await rename(path.join(folder, UNFINISHED, "0"), path.join(folder, TOPICS));
        await rm(path.join(folder, ACTORS));
        await rename(path.join(folder, UNFINISHED, "2"), path.join(folder, SEED));
      },
    ],
  ];

  it.each(cuts)("that was cut short %s is told of, and completed", async (_when, cut) => {
    const folder = await copyRiver();
    await stageChange(folder, "three files", await threeChanges(folder));
    await cut(folder);
    const result = await loadCorpus(folder);
    expect("problems" in result && result.problems.map(({ code }) => code)).toContain("change-unfinished");
    expect(await finishChange(folder)).toBe("three files");
    await expectMade(folder);
  });

  it("leaves nothing behind where the power went while its folder was removed", async () => {
    const folder = await copyRiver();
    await mkdir(path.join(folder, UNFINISHED));
    expect(await finishChange(folder)).toBeUndefined();
    expect(existsSync(path.join(folder, UNFINISHED))).toBe(false);
  });

  it("that was cut short before it was decided has changed nothing, and is forgotten", async () => {
    const folder = await copyRiver();
    const before = fingerprint(path.join(folder, "content"));
    await mkdir(path.join(folder, UNDECIDED));
    await writeFile(path.join(folder, UNDECIDED, "0"), "half a fi");
    expect(await finishChange(folder)).toBeUndefined();
    expect(existsSync(path.join(folder, UNDECIDED))).toBe(false);
    expect(fingerprint(path.join(folder, "content"))).toEqual(before);
  });

  it.each([
    ["changed", (location: string) => writeFile(location, "- mine\n")],
    ["removed", (location: string) => rm(location)],
  ])("is refused where a file was %s after it was read", async (_how, edit) => {
    const folder = await copyRiver();
    const changes = await threeChanges(folder);
    await edit(path.join(folder, TOPICS));
    const before = fingerprint(path.join(folder, "content"));
    await expect(stageChange(folder, "three files", changes)).rejects.toThrow(
      "content/topics.yaml was changed meanwhile; nothing was written. Try again.",
    );
    expect(fingerprint(path.join(folder, "content"))).toEqual(before);
    expect(existsSync(path.join(folder, UNDECIDED))).toBe(false);
  });

  it("overwrites nothing that was edited between the cut and its completion", async () => {
    const folder = await copyRiver();
    await stageChange(folder, "three files", await threeChanges(folder));
    await writeFile(path.join(folder, TOPICS), "- mine\n");
    await expect(finishChange(folder)).rejects.toThrow(
      `content/topics.yaml was edited while a change of it was not complete. What it was to become is ${UNFINISHED}/0.`,
    );
    expect(await readFile(path.join(folder, TOPICS), "utf8")).toBe("- mine\n");
    await rm(path.join(folder, TOPICS)); // as the message says
    expect(await finishChange(folder)).toBe("three files");
    await expectMade(folder);
  });
});
