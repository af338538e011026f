import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import { loadSecondCoding } from "@/lib/load/second-coding";
import { freezeCodings } from "@/lib/load/write-codings";
import { computeReliability } from "@/lib/model/reliability/reliability";
import { agreementRows, reliabilityNotes } from "@/lib/view/method/reliability";
import { copyRiver, fingerprint } from "../fixtures/corpus-copy";
import { loadRiver } from "../fixtures/load-river";

const project = path.resolve(import.meta.dirname, "../..");
const FOLDER = "content/second-coding";
const library = await loadRiver();
const first = Object.fromEntries(freezeCodings(library).map(({ file, text }) => [file, text]));

/** The first coding as it is, and a second that reads one thing otherwise. */
const coded = {
  ...first,
  [`${FOLDER}/riverside-2031.yaml`]: first[`${FOLDER}/first/riverside-2031.yaml`]?.replace(
    "stance: conditional",
    "stance: for",
  ),
};

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function command(name: string, corpus: string, ...options: readonly string[]): Promise<Outcome> {
  const words = ["--import", "tsx", `lib/cli/${name}.ts`, "--corpus", corpus, ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: project }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

/** The same, computed here. */
async function compute(corpus: string) {
  const result = await loadCorpus(corpus);
  if ("problems" in result) throw new Error("The river has no problems.");
  const coding = await loadSecondCoding(corpus, result.library);
  if ("problems" in coding) throw new Error("Its second coding has none either.");
  return computeReliability(result.library, coding.secondCoding);
}

// Each starts processes of its own, which take their time on a busy machine.
describe("npm run reliability", () => {
  it("prints the rows of the page, and changes nothing", async () => {
    const corpus = await copyRiver(coded);
    const before = fingerprint(corpus);
    const { code, stdout } = await command("reliability", corpus);
    expect(code).toBe(0);
    const lines = stdout.split("\n").map((line) => line.trim().split(/ {2,}/));
    for (const row of agreementRows(await compute(corpus))) {
      const cells = [row.before, row.after].flatMap((text) => [
        text.items,
        text.agreed,
        text.coefficient,
        text.interval,
      ]);
      expect(lines).toContainEqual([row.source, row.on, row.coefficient, ...cells]);
    }
    expect(stdout).toContain("Disagreements before adjudication: 1 (sentences 0, units 1).");
    expect(stdout).toContain("Open: 1 (--open lists them).");
    for (const note of reliabilityNotes) expect(stdout).toContain(note);
    expect(fingerprint(corpus)).toEqual(before);
  });

  it("gives a program the same figures in full, with every disagreement", async () => {
    const corpus = await copyRiver(coded);
    const { code, stdout } = await command("reliability", corpus, "--format", "json");
    expect(code).toBe(0);
    const { audit, ...figures } = await compute(corpus);
    expect(JSON.parse(stdout)).toMatchObject({
      draws: 2000,
      seed: 1960,
      itemsMin: 10,
      ...JSON.parse(JSON.stringify(figures)),
      disagreements: JSON.parse(JSON.stringify(audit.disagreements)),
      idle: [],
    });
  });

  it("says so where there is no second coding, and lists what is open", async () => {
    const none = await command("reliability", await copyRiver());
    expect(none).toMatchObject({ code: 0, stdout: `No source has a second coding in ${FOLDER}.\n` });
    const open = await command("reliability", await copyRiver(coded), "--open");
    expect(open.code).toBe(0);
    expect(open.stdout).toMatch(/^- source: riverside-2031\n {2}on: unit\n/);
  });

  it("keeps the coding as it stands, once", async () => {
    const corpus = await copyRiver();
    const files = Object.keys(first);
    const frozen = await command("reliability", corpus, "--freeze");
    expect(frozen).toEqual({ code: 0, stdout: files.map((file) => `Wrote ${file}\n`).join(""), stderr: "" });
    for (const [file, text] of Object.entries(first))
      expect(await readFile(path.join(corpus, file), "utf8")).toBe(text);
    const before = fingerprint(corpus);
    const again = await command("reliability", corpus, "--freeze");
    expect(again).toEqual({
      code: 2,
      stdout: "",
      stderr: `Kept as they are, since they exist: ${files.join(", ")}\n`,
    });
    expect(fingerprint(corpus)).toEqual(before);
  });

  it("shows the problems of the corpus and of the second coding, as the check does", async () => {
    const bad = await copyRiver({ ...coded, [`${FOLDER}/adjudication.yaml`]: "- {}\n" });
    const [figures, check] = [await command("reliability", bad), await command("check", bad)];
    expect(figures).toMatchObject({ code: 1, stdout: "" });
    expect(check.code).toBe(1);
    expect(check.stdout).toContain(figures.stderr);
    expect(figures.stderr).toContain(`${FOLDER}/adjudication.yaml:1:3 key-missing`);
    const worse = await command("reliability", await copyRiver({ "content/topics.yaml": "- {}\n" }));
    expect(worse).toMatchObject({ code: 1, stdout: "" });
    expect(worse.stderr).toContain("content/topics.yaml:1:3 key-missing");
  });

  it("does not run with an option that it does not know", async () => {
    const corpus = await copyRiver();
    expect(await command("reliability", corpus, "--format", "csv")).toMatchObject({ code: 2, stdout: "" });
    expect(await command("reliability", corpus, "--thaw")).toMatchObject({ code: 2, stdout: "" });
    expect(await command("reliability", path.join(corpus, "seeds"))).toMatchObject({ code: 2, stdout: "" });
  });
});
