import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { loadCorpus } from "@/lib/load";
import { renameId } from "@/lib/load/rename/rename";
import type { Renaming } from "@/lib/load/rename/renaming";
import { loadSecondCoding } from "@/lib/load/second-coding";
import { auditCodings } from "@/lib/model/reliability/reliability";

const root = path.resolve(import.meta.dirname, "../..");

async function read(folder: string) {
  const result = await loadCorpus(folder);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  const coding = await loadSecondCoding(folder, result.library);
  if ("problems" in coding) throw new Error(JSON.stringify(coding.problems.slice(0, 3)));
  return { ...result.library, audit: auditCodings(result.library, coding.secondCoding) };
}

const { corpus, audit } = await read(root);
/** The one that most is said of: its id stands in the most places. */
const busiest = (key: "measure" | "actor" | "source") => {
  const uses = (id: string) =>
    corpus.recommendations.filter((recommendation) => recommendation[key] === id).length;
  return corpus[`${key}s`].map(({ id }) => id).toSorted((a, b) => uses(b) - uses(a))[0] ?? "";
};

// Each reads the corpus several times, which takes its time on a busy machine.
it.each([
  ["measure", busiest("measure")],
  ["actor", busiest("actor")],
  ["topic", corpus.topics[0]?.id ?? ""],
  ["source", busiest("source")],
] as [Renaming["kind"], string][])(
  "a %s of the corpus can be renamed, and is what it was: %s",
  async (kind, from) => {
    const folder = await mkdtemp(path.join(tmpdir(), "corpus-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const part of ["content", "seeds"])
      await cp(path.join(root, part), path.join(folder, part), { recursive: true });
    const to = `${from}-renamed`; // an order by ids stays as it was
    expect(await renameId(folder, { kind, from, to, isMerge: false })).not.toHaveProperty("problems");
    const renamed = await read(folder);
    const back = (json: string) => json.replaceAll(to, from);
    expect(JSON.parse(back(JSON.stringify(renamed.corpus)))).toEqual(JSON.parse(JSON.stringify(corpus)));
    expect(renamed.moved).toContainEqual({ from, to });
    expect([renamed.audit.idle.length, renamed.audit.disagreements.length]).toEqual([
      audit.idle.length,
      audit.disagreements.length,
    ]);
  },
);
