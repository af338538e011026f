import { execFileSync, spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { copyRiver, fingerprint, readRiver } from "../fixtures/corpus-copy";

const root = path.resolve(import.meta.dirname, "../..");
const source = "content/sources/ferry-guild-2030.yaml";

function diff(...args: readonly string[]) {
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, "lib/cli/diff.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, CORPUS_DIR: "" },
  });
  return { status, stdout, stderr };
}

/** A repository with the river corpus in its first revision, and some files changed after it. */
async function repository(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await copyRiver();
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args]);
  git("init", "--quiet");
  git("-c", "core.autocrlf=false", "add", "-A");
  git("commit", "--quiet", "-m", "first");
  for (const [file, text] of Object.entries(changes)) await writeFile(path.join(folder, file), text);
  return folder;
}

describe("npm run diff", () => {
  it("says in words what changed in cells and lists, and touches nothing", async () => {
    const before = readRiver(source);
    const [, stance = ""] = /stance: (\w+)/.exec(before) ?? [];
    const folder = await repository({
      [source]: before.replace(/stance: (for|neutral)/, "stance: against"),
      "content/topics.yaml": readRiver("content/topics.yaml").replace(/short: (.*)/, "short: Otherwise"),
    });
    const traces = fingerprint(folder);
    const { status, stdout, stderr } = diff("HEAD", "--corpus", folder);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Cells: \d+ cells?$/m);
    expect(stdout).toMatch(
      / on ".*": .* -> (against|mixed), because ferry-guild-2030\/\S+ has another stance \(".*"\)$/m,
    );
    expect(stdout).toMatch(/^ {2}\S+: short ".*" -> "Otherwise"$/m);
    expect(stdout).toMatch(
      new RegExp(`^ {2}ferry-guild-2030/\\S+: stance "(${stance}|for|neutral)" -> "against"$`, "m"),
    );
    expect(fingerprint(folder)).toEqual(traces);
  });

  it("says that nothing has changed", async () => {
    const { status, stdout } = diff("HEAD", "--corpus", await repository());
    expect([status, stdout]).toEqual([0, expect.stringContaining("Nothing else has changed.")]);
  });

  it("gives the same to programs as JSON", async () => {
    const folder = await repository({
      [source]: readRiver(source).replace(/stance: (for|neutral)/, "stance: against"),
    });
    const { stdout } = diff("--corpus", folder, "--format", "json", "HEAD");
    const { cells, lists } = JSON.parse(stdout);
    expect(cells).toHaveLength(1);
    expect(lists.recommendations).toMatchObject([
      { what: "changed", fields: [{ field: "stance", after: "against" }] },
    ]);
  });

  it.each([
    ["an unknown revision", ["nowhere"], 'Git finds no corpus at the revision "nowhere"'],
    ["what Git would take for an option", ["HEAD", "--output=x"], "There is no option --output"],
    ["no revision", [], "Say since which"],
    ["two revisions", ["HEAD", "HEAD~1"], "Say since which"],
    [
      "what begins with a hyphen behind two of them",
      ["--", "-x"],
      'Git finds no corpus at the revision "-x"',
    ],
    ["another format", ["HEAD", "--format", "xml"], "--format is one of text, json"],
  ])("ends with 2 for %s", async (_what, args, message) => {
    const { status, stderr } = diff("--corpus", await repository(), ...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  it("ends with 1, and names the problems, where the corpus has some", async () => {
    const folder = await repository({ [source]: "title: [\n" });
    const { status, stderr } = diff("HEAD", "--corpus", folder);
    expect([status, stderr]).toEqual([1, expect.stringContaining("The corpus now cannot be compared:")]);
  });
});
