import { execFile } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { finishChange } from "@/lib/load/change/finish-change";
import { stageChange } from "@/lib/load/change/stage-change";
import { copyRiver, fingerprint, readRiver } from "../fixtures/corpus-copy";

const project = path.resolve(import.meta.dirname, "../..");

function runCommand(command: "rename" | "check", words: readonly string[]) {
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    const call = ["--import", "tsx", `lib/cli/${command}.ts`, ...words];
    execFile(process.execPath, call, { cwd: project }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

// Each starts a process of its own, which takes its time on a busy machine.
describe("npm run rename", () => {
  it("says what it wrote, and ends with 0", async () => {
    const folder = await copyRiver();
    const words = ["measure", "light-the-banks", "close-old-weirs", "--merge", "--corpus", folder];
    expect(await runCommand("rename", words)).toEqual({
      code: 0,
      stdout: [
        "content/measures.yaml",
        "content/sources/ferry-guild-2030.yaml",
        "content/sources/riverside-2031.yaml",
        "content/moved.yaml",
      ]
        .map((file) => `Wrote ${file}\n`)
        .join(""),
      stderr: "",
    });
    expect((await runCommand("check", ["--corpus", folder])).code).toBe(0);
  });

  it.each([
    ["a word is missing", ["measure", "light-the-banks"], "Say which: npm run rename -- KIND OLD NEW\n"],
    [
      "there is no such kind",
      ["mesure", "a", "b"],
      'KIND is one of measure, actor, topic, source, not "mesure".\n',
    ],
    [
      "there is no such id",
      ["measure", "light-the-bank", "b"],
      'There is no measure "light-the-bank". Did you mean "light-the-banks"?\n',
    ],
  ])("ends with 2 and says why where %s", async (_why, words, message) => {
    const folder = await copyRiver();
    const before = fingerprint(folder);
    const { code, stdout, stderr } = await runCommand("rename", [...words, "--corpus", folder]);
    expect({ code, stdout, message: stderr.slice(0, message.length) }).toEqual({
      code: 2,
      stdout: "",
      message,
    });
    expect(fingerprint(folder)).toEqual(before);
  });

  it("ends with 1 and lists the problems of a corpus that has some, and changes nothing", async () => {
    const folder = await copyRiver({
      "content/topics.yaml": readRiver("content/topics.yaml").replace("label: Who pays", "lable: Who pays"),
    });
    const before = fingerprint(folder);
    const { code, stderr } = await runCommand("rename", [
      "measure",
      "light-the-banks",
      "b",
      "--corpus",
      folder,
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The corpus has problems; nothing was changed\.\ncontent\/topics\.yaml:9:3 key-missing\n/,
    );
    expect(fingerprint(folder)).toEqual(before);
  });

  it("completes what was cut short, as the check does", async () => {
    const folder = await copyRiver();
    const bytes = Buffer.from("# new\n[]\n");
    await stageChange(folder, "a change", [{ file: "content/moved.yaml", bytes, was: undefined }]);
    const { code, stderr } = await runCommand("check", ["--corpus", folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Completed what was cut short: a change.\n" });
    expect(await finishChange(folder)).toBeUndefined();
  });
});
