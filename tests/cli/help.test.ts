import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, it } from "vitest";

const project = path.resolve(import.meta.dirname, "../..");

/** Every command of package.json that reads options of its own. */
const commands = {
  start: ["lib/cli/start.mjs", ["corpus", "port", "host", "help"]],
  dev: ["lib/cli/dev.mjs", ["corpus", "port", "host", "help"]],
  test: ["lib/cli/test.mjs", ["help"]],
  "test:firefox": ["lib/cli/test-firefox.mjs", ["help"]],
  check: ["lib/cli/check.ts", ["corpus", "fix", "format", "help"]],
  export: ["lib/cli/export.ts", ["corpus", "shape", "format", "query", "out", "help"]],
  new: [
    "lib/cli/new.ts",
    [
      "id",
      "title",
      "author",
      "date",
      "language",
      "kind",
      "drop-headers",
      "whole-page",
      "encoding",
      "languages",
      "corpus",
      "help",
    ],
  ],
  todo: ["lib/cli/todo.ts", ["corpus", "source", "help"]],
  rename: ["lib/cli/rename.ts", ["merge", "corpus", "help"]],
  diff: ["lib/cli/diff.ts", ["corpus", "format", "help"]],
  reliability: ["lib/cli/reliability.ts", ["corpus", "format", "open", "freeze", "help"]],
  schema: ["lib/cli/schema.ts", ["corpus", "help"]],
  standalone: ["lib/cli/standalone.ts", ["corpus", "help"]],
  load: ["tests/bench/load.ts", ["seconds", "connections", "help"]],
  mutation: ["tests/mutation/mutation.ts", ["only", "help"]],
  site: ["lib/cli/site.ts", ["corpus", "out", "base", "help"]],
  bench: [
    "tests/bench/bench.ts",
    [
      "rounds",
      "against",
      "only",
      "write",
      "seed",
      "topics",
      "measures",
      "actors",
      "sources",
      "recommendations",
      "help",
    ],
  ],
} as const;

function runCommand(file: string, words: readonly string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, ...environment };
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", file, ...words],
      { cwd: project, env },
      (error, stdout, stderr) => resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

// Each starts a process of its own, which takes its time on a busy machine.
describe.each(Object.entries(commands))("npm run %s", (name, [file, options]) => {
  it("says with --help how it is called and what every option does, and ends with 0", async () => {
    const { code, stdout, stderr } = await runCommand(file, ["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^npm (run (--silent )?)?${name} -- \\[options\\](?: [A-Z]+)*\n`));
    const told = Array.from(stdout.matchAll(/^ {2}--([\w-]+)(?: [A-Z]+)? {2,}\S/gm), ([, option]) => option);
    expect(told).toEqual(options);
  });

  it("refuses what it does not know, names the nearest, and ends with 2", async () => {
    const { code, stdout, stderr } = await runCommand(file, ["--hlep"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("There is no option --hlep. Did you mean --help?\n");
  });
});

describe("npm start", () => {
  it.each([
    ["a word that is no option", ["river"], {}, "Unexpected argument 'river'."],
    [
      "an option that npm has taken for itself",
      [],
      { npm_config_corpus: "x" },
      "Put -- before it: npm start -- --corpus",
    ],
    ["a folder without content", ["--corpus", "/no/such"], {}, "There is no folder /no/such/content.\n"],
    [
      "a folder of the environment without content",
      [],
      { CORPUS_DIR: "/no/such" },
      "There is no folder /no/such/content.\n",
    ],
    ["a port that is none", ["--port", "80a"], {}, 'A port is a number from 1 to 65535, not "80a".\n'],
    [
      "a port of the environment that is none",
      [],
      { PORT: "0" },
      'A port is a number from 1 to 65535, not "0".\n',
    ],
    ["a port that is too large", ["--port", "65536"], {}, "A port is a number from 1 to 65535"],
    [
      "an address of another machine",
      ["--host", "192.0.2.1"],
      {},
      "Cannot serve on 192.0.2.1, port 3000 (EADDRNOTAVAIL).",
    ],
  ])("refuses %s before it does anything", async (_what, words, environment, message) => {
    const { code, stdout, stderr } = await runCommand("lib/cli/start.mjs", words, environment);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("says that the port is in use, and how to take another", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const place = other.address();
    const port = typeof place === "object" && place !== null ? place.port : 0;
    const outcome = await runCommand("lib/cli/start.mjs", [], { PORT: `${port}` });
    other.close();
    expect(outcome).toEqual({
      code: 2,
      stdout: "",
      stderr: `Port ${port} is in use, perhaps by a start that still runs. Take another: npm start -- --port ${port + 1} (or PORT=${port + 1} in the environment).\n`,
    });
  });
});
