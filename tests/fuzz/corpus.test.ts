import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { formatProblems } from "@/lib/cli/report";
import { loadCorpus } from "@/lib/load";
import { riverFolder } from "../fixtures/corpus-copy";
import { mutation } from "./mutated-files";
import { runs } from "./runs";

/** Every path that was opened, read or listed since it was last emptied. */
const { read } = vi.hoisted(() => ({ read: new Set<string>() }));
vi.mock("node:fs/promises", async (original) => {
  const all = await original<typeof import("node:fs/promises")>();
  const watched = Object.entries(all).map(([name, value]) => {
    if (!["open", "readFile", "readdir"].includes(name) || typeof value !== "function") return [name, value];
    return [
      name,
      (location: unknown, ...rest: unknown[]) => {
        read.add(String(location));
        return (value as (...of: unknown[]) => unknown)(location, ...rest);
      },
    ];
  });
  return Object.fromEntries(watched);
});

/** Longest that a corpus of this size may take, in milliseconds of the processor: it takes about twenty. */
const HANG = 2_000;

const files = readdirSync(riverFolder, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.(yaml|txt)$/.test(name),
);
const originals = new Map(files.map((name) => [name, readFileSync(path.join(riverFolder, name))]));

let folder = "";
beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), "fuzz-")));
  await cp(riverFolder, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

it("whatever its files hold, there is a corpus, or problems with file and line", {
  timeout: 3_600_000,
}, async () => {
  const inherited = [Object.prototype, Array.prototype, Function.prototype].map((each) =>
    Reflect.ownKeys(each),
  );
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      async (name, mutations) => {
        const original = originals.get(name) ?? Buffer.of();
        const mutated = mutations.reduce<Buffer>((bytes, mutate) => mutate(bytes), original);
        writeFileSync(path.join(folder, name), mutated);
        read.clear();
        // Time of the processor: a busy machine is no hang.
        const start = process.cpuUsage();
        const result = await loadCorpus(folder);
        const { user, system } = process.cpuUsage(start);
        const taken = (user + system) / 1000;
        writeFileSync(path.join(folder, name), original);
        expect(taken).toBeLessThan(HANG);
        for (const location of read)
          expect(`${location}${path.sep}`.startsWith(`${folder}${path.sep}`), location).toBe(true);
        expect(
          [Object.prototype, Array.prototype, Function.prototype].map((each) => Reflect.ownKeys(each)),
        ).toEqual(inherited);
        if ("library" in result) return;
        refused += 1;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { file, line, column, message, remedy } of result.problems) {
          expect(file).toMatch(/^(content|seeds)/);
          expect(
            Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1,
            `${line}:${column}`,
          ).toBe(true);
          expect(message.trim() && remedy.trim()).not.toBe("");
        }
        // Nothing that a terminal obeys, and nothing that turns the writing round, comes out of a report as it is.
        expect(formatProblems(result.problems, "text")).not.toMatch(
          /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u,
        );
      },
    ),
    runs(20_000, 150),
  );
  // Else the mutations would not have reached anything.
  expect(refused).toBeGreaterThan(50);
});
