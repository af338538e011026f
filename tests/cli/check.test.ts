import { execFile } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { formatProblems } from "@/lib/cli/report";
import { formatSummary } from "@/lib/cli/summary";
import { loadCorpus } from "@/lib/load";
import type { Problem } from "@/lib/model/problem";
import { copyRiver, readRiver, riverFolder } from "../fixtures/corpus-copy";
import { loadRiver } from "../fixtures/load-river";
import { pond } from "../fixtures/pond";

const project = path.resolve(import.meta.dirname, "../..");

interface Outcome {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function runCheck(options: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const command = ["--import", "tsx", "lib/cli/check.ts", ...options];
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: project, env }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

const copyWithProblems = () =>
  copyRiver({
    "content/topics.yaml": readRiver("content/topics.yaml").replace(
      "label: Who pays",
      "lable: Who pays, 100%",
    ),
  });

async function problemsIn(folder: string): Promise<readonly Problem[]> {
  const result = await loadCorpus(folder);
  return "problems" in result ? result.problems : [];
}

// Each starts a process of its own, which takes its time on a busy machine.
describe("npm run check", () => {
  it("ends with 0 and tells the size of a corpus without problems", async () => {
    expect(await runCheck(["--corpus", "tests/fixtures/river"])).toEqual({
      code: 0,
      stdout: `No problem.\n${formatSummary(await loadRiver())}`,
      stderr: "",
    });
  });

  it("ends with 1 and lists all problems of a corpus that has some, that of CORPUS_DIR where no other is named", async () => {
    const corpus = await copyWithProblems();
    expect(await runCheck([], { CORPUS_DIR: corpus })).toEqual({
      code: 1,
      stdout: formatProblems(await problemsIn(corpus), "text"),
      stderr: "",
    });
  });

  it("ends with 0 where there are warnings only, and lists them", async () => {
    const corpus = await copyRiver({
      ...pond({}),
      "content/actors.yaml": `${readRiver("content/actors.yaml")}- { id: otters, name: Otters, short: Otters, kind: group, description: They swim. }\n`,
    });
    const { code, stdout } = await runCheck(["--corpus", corpus]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^content\/actors\.yaml:\d+:\d+ unused-actor \(warning\)\n/);
    expect(stdout).toContain("\nNo problem. 1 warning in 1 file, which stop nothing.\n");
    expect((await runCheck(["--corpus", corpus, "--format", "github"])).stdout).toMatch(/^::warning file=/);
  });

  it("writes nothing but JSON for a program, problems or not", async () => {
    const corpus = await copyWithProblems();
    const bad = await runCheck(["--corpus", corpus, "--format", "json"]);
    expect({ code: bad.code, problems: JSON.parse(bad.stdout) }).toEqual({
      code: 1,
      problems: (await problemsIn(corpus)).map((problem) => ({ ...problem, severity: "error" })),
    });
    expect(await runCheck(["--corpus", riverFolder, "--format", "json"])).toEqual({
      code: 0,
      stdout: "[]\n",
      stderr: "",
    });
  });

  it("writes the annotations of a pull request", async () => {
    const { code, stdout } = await runCheck(["--corpus", await copyWithProblems(), "--format", "github"]);
    expect(code).toBe(1);
    expect(stdout.split("\n")).toEqual([
      '::error file=content/topics.yaml,line=9,col=3,title=key-missing::The key "label" is missing. Add it: name, in sentence case.',
      '::error file=content/topics.yaml,line=10,col=3,title=key-unknown::"lable" is not a key of an entry of content/topics.yaml. Did you mean "label"?',
      "",
    ]);
  });

  it.each([
    ["there is no such format", ["--format", "xml"], '--format is one of text, json, github, not "xml".\n'],
    [
      "there is no such option",
      ["--fromat", "json"],
      "There is no option --fromat. Did you mean --format?\n",
    ],
    ["an option lacks its value", ["--corpus"], "Option '--corpus <value>' argument missing\n"],
    ["there is no corpus", ["--corpus", "/no/such/folder"], "There is no folder /no/such/folder/content.\n"],
  ])("ends with 2 and says why where %s", async (_, options, message) => {
    const { code, stdout, stderr } = await runCheck(options);
    expect({ code, stdout, message: stderr.slice(0, message.length) }).toEqual({
      code: 2,
      stdout: "",
      message,
    });
  });
});
