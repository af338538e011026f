import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Files, findWay, type Import, readImports } from "./imports";
import { readFolders, root } from "./project-files";

const files = readFolders(["lib", "app", "components"]);

describe("who may import whom", () => {
  /** What each layer may import: layers of our own, and packages by name or as a pattern. */
  const table: Readonly<Record<string, readonly (string | RegExp)[]>> = {
    "lib/model": ["lib/model", "zod"],
    "lib/load": ["lib/model", "lib/load", "lib/query", "chardet", "fflate", "zod", "yaml", /^node:/],
    "lib/import": [
      "lib/model",
      "lib/load",
      "lib/import",
      "unpdf",
      "mammoth",
      "@mozilla/readability",
      "linkedom",
      "fflate",
    ],
    "lib/query": ["lib/model", "lib/query", "nuqs/server"],
    "lib/view": [
      "lib/model",
      "lib/query",
      "lib/view",
      "fflate",
      "hyparquet-writer",
      "marked",
      "papaparse",
      "write-excel-file/universal",
      /^@citation-js\//,
    ],
    "lib/cli": ["lib/model", "lib/load", "lib/import", "lib/query", "lib/view", "lib/cli", "yaml", /^node:/],
    components: [
      "lib/model",
      "lib/query",
      "lib/view",
      "components",
      "react",
      /^react\/jsx-(dev-)?runtime$/,
      "react-dom",
      "lucide-react",
      "marked",
      /^next(\/|$)/,
      /^nuqs(\/|$)/,
      /^@tanstack\//,
    ],
    app: ["lib/model", "lib/load", "lib/query", "lib/view", "components", "app", "react", /^next(\/|$)/],
  };

  function layerOf(file: string): string {
    const [top = "", second = ""] = file.split("/");
    return top === "lib" ? `${top}/${second}` : top;
  }

  function findWrongImports(of: Files): string[] {
    return readImports(of).flatMap(({ file, line, specifier, target }) => {
      const allowed = table[layerOf(file)] ?? [];
      const isOurs = specifier.startsWith(".") || specifier.startsWith("@/");
      if (isOurs && !of.has(target)) return [`${file}:${line} imports ${specifier}, which is not there`];
      const name = isOurs ? layerOf(target) : specifier;
      const isAllowed = allowed.some((rule) => (typeof rule === "string" ? rule === name : rule.test(name)));
      return isAllowed ? [] : [`${file}:${line} imports ${specifier}, which ${layerOf(file)} may not`];
    });
  }

  it("every import is one that its layer may have", () => {
    expect(findWrongImports(files)).toEqual([]);
  });

  it.each([
    [
      "lib/model/a.ts",
      'import path from "node:path";',
      "lib/model/a.ts:1 imports node:path, which lib/model may not",
    ],
    [
      "lib/model/a.ts",
      'import type { Query } from "@/lib/query/b";',
      "lib/model/a.ts:1 imports @/lib/query/b, which lib/model may not",
    ],
    [
      "lib/query/a.ts",
      '\n\nimport {\n  b,\n} from "../load/b";',
      "lib/query/a.ts:3 imports ../load/b, which lib/query may not",
    ],
    ["lib/query/a.ts", 'import { z } from "zod";', "lib/query/a.ts:1 imports zod, which lib/query may not"],
    ["lib/view/a.ts", 'export * from "react";', "lib/view/a.ts:1 imports react, which lib/view may not"],
    ["lib/load/a.ts", 'import "next";', "lib/load/a.ts:1 imports next, which lib/load may not"],
    [
      "lib/cli/a.ts",
      'const b = await import("@/app/b");',
      "lib/cli/a.ts:1 imports @/app/b, which lib/cli may not",
    ],
    [
      "components/a.tsx",
      'const b = require("@/lib/load/b")',
      "components/a.tsx:1 imports @/lib/load/b, which components may not",
    ],
    [
      "components/a.tsx",
      'import { x } from "@/lib/query/gone";',
      "components/a.tsx:1 imports @/lib/query/gone, which is not there",
    ],
    [
      "components/a.tsx",
      'import { x } from "nextra";',
      "components/a.tsx:1 imports nextra, which components may not",
    ],
    [
      "app/a/page.tsx",
      'import { b } from "@/lib/cli/b";',
      "app/a/page.tsx:1 imports @/lib/cli/b, which app may not",
    ],
    ["lib/a.ts", 'import { b } from "./query/b";', "lib/a.ts:1 imports ./query/b, which lib/a.ts may not"],
  ])("and a wrong one is found: %s: %j", (file, text, finding) => {
    const others = ["lib/query/b.ts", "lib/load/b.ts", "lib/cli/b.ts", "app/b.ts"].map(
      (other) => [other, ""] as const,
    );
    expect(findWrongImports(new Map([...others, [file, text]]))).toEqual([finding]);
  });

  it("what a static site has to do without, next/link, comes by one component", () => {
    const users = readImports(files).filter(({ specifier }) => specifier === "next/link");
    expect(users.map(({ file }) => file)).toEqual(["components/ui/site-link.tsx"]);
  });

  it("every layer is there, so that the table is about something", () => {
    expect(new Set([...files.keys()].map(layerOf))).toEqual(new Set(Object.keys(table)));
  });
});

describe("what reaches a browser", () => {
  const isServers = (target: string) =>
    /^(node:|zod$|zod\/|yaml$)/.test(target) || target.startsWith("lib/load/");

  /** Components are for the browser, and so is what says so in its first line. */
  function findLeaks(of: Files): string[] {
    const imports = readImports(of);
    const isClients = (file: string, text: string) =>
      file.startsWith("components/") || /^\s*["']use client["']/.test(text);
    return [...of].flatMap(([file, text]) => {
      const way = isClients(file, text) ? findWay(file, isServers, imports) : undefined;
      return way ? [describeWay(way)] : [];
    });
  }

  function describeWay(way: readonly Import[]): string {
    return [...way.map(({ file, line }) => `${file}:${line}`), way.at(-1)?.target].join(" -> ");
  }

  it("does not lead to zod, yaml, Node or the loader", () => {
    expect(findLeaks(files)).toEqual([]);
  });

  const schema = ["lib/model/schema.ts", 'import { z } from "zod";'] as const;

  it.each([
    ["at once", [["components/a.tsx", 'import { z } from "zod";']], "components/a.tsx:1 -> zod"],
    [
      "by way of others",
      [
        ["components/a.tsx", '\nimport { b } from "@/lib/query/b";'],
        ["lib/query/b.ts", 'export { s } from "../model/schema";'],
        schema,
      ],
      "components/a.tsx:2 -> lib/query/b.ts:1 -> lib/model/schema.ts:1 -> zod",
    ],
    [
      "from a page that is the browser's",
      [
        ["app/error.tsx", '"use client";\nimport { l } from "@/lib/load";'],
        ["lib/load/index.ts", ""],
      ],
      "app/error.tsx:2 -> lib/load/index.ts",
    ],
    [
      "through an import whose types are only marked one by one, which stays as an import",
      [["components/a.tsx", 'import { type S } from "@/lib/model/schema";'], schema],
      "components/a.tsx:1 -> lib/model/schema.ts:1 -> zod",
    ],
  ] as [string, [string, string][], string][])("and a way there is found %s", (_what, of, way) => {
    expect(findLeaks(new Map(of))).toEqual([way]);
  });

  it("types lead nowhere", () => {
    const of = new Map([["components/a.tsx", 'import type { S } from "@/lib/model/schema";'], schema]);
    expect(findLeaks(of)).toEqual([]);
  });
});

describe("the mark of the browser", () => {
  const isMarked = (text = "") => /^\s*["']use client["']/.test(text);

  /** Components that are marked although only files that the browser has anyway import them. */
  function findNeedless(of: Files): string[] {
    const imports = readImports(of).filter(({ isValue }) => isValue);
    const servers = new Set(
      [...of.keys()].filter((file) => file.startsWith("app/") && !isMarked(of.get(file))),
    );
    const entered = new Set<string>();
    // Files that are found on the way are gone through as well.
    for (const server of servers) {
      for (const { target } of imports.filter(({ file }) => file === server)) {
        if (isMarked(of.get(target))) entered.add(target);
        else servers.add(target);
      }
    }
    return [...of].flatMap(([file, text]) =>
      file.startsWith("components/") && isMarked(text) && !entered.has(file)
        ? [`${file}:1 needs no "use client"`]
        : [],
    );
  }

  it("stands only where the server imports what is the browser's", () => {
    expect(findNeedless(files)).toEqual([]);
  });

  const marked = '"use client";\n';

  it.each([
    [
      "of a component that a page imports",
      [
        ["app/page.tsx", 'import { a } from "@/components/a";'],
        ["components/a.tsx", marked],
      ],
      [],
    ],
    [
      "of one that a page imports by way of another",
      [
        ["app/page.tsx", 'import { b } from "@/components/b";'],
        ["components/b.tsx", 'import { a } from "./a";'],
        ["components/a.tsx", marked],
      ],
      [],
    ],
    [
      "of one that only a marked one imports",
      [
        ["app/page.tsx", 'import { b } from "@/components/b";'],
        ["components/b.tsx", `${marked}import { a } from "./a";`],
        ["components/a.tsx", marked],
      ],
      ['components/a.tsx:1 needs no "use client"'],
    ],
    [
      "of one of which a page only knows a type",
      [
        ["app/page.tsx", 'import type { A } from "@/components/a";'],
        ["components/a.tsx", marked],
      ],
      ['components/a.tsx:1 needs no "use client"'],
    ],
  ] as [string, [string, string][], string[]][])("%s", (_what, of, found) => {
    expect(findNeedless(new Map(of))).toEqual(found);
  });
});

describe("files", () => {
  const LINES_MAX = 200;

  it(`have at most ${LINES_MAX} lines`, () => {
    const long = [...files].flatMap(([file, text]) => {
      if (!/\.(tsx?|m?js|css|md)$/.test(file)) return [];
      const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
      return lines > LINES_MAX ? [`${file}:${LINES_MAX + 1} is one of ${lines} lines`] : [];
    });
    expect(long).toEqual([]);
  });

  /** What is wrong with a path; the brackets of Next's dynamic segments are its own. */
  function findWrongNames(paths: Iterable<string>): string[] {
    return [...paths].flatMap((file) => {
      if (path.posix.basename(file) === "README.md") return [];
      const names = file.split("/");
      const words = names.map((name) => name.replace(/^\[(?:\.\.\.)?([a-z-]+)\]$/, "$1"));
      const isKebab = words.every((name) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name));
      if (!isKebab) return [`${file}:1 is not in kebab case`];
      if (words.some((name) => /(^|-)utils?(-|\.|$)/.test(name))) return [`${file}:1 is named for no idea`];
      const isBarrel = /^index\./.test(names.at(-1) ?? "") && file !== "lib/load/index.ts";
      return isBarrel ? [`${file}:1 is a barrel`] : [];
    });
  }

  it("are named for the one idea inside, in kebab case, and no file gathers others", () => {
    expect(findWrongNames(files.keys())).toEqual([]);
  });

  it.each([
    ["lib/query/Pivot.ts", "is not in kebab case"],
    ["components/matrixRow.tsx", "is not in kebab case"],
    ["components/matrix_row.tsx", "is not in kebab case"],
    ["lib/query/utils.ts", "is named for no idea"],
    ["lib/utils/sort.ts", "is named for no idea"],
    ["lib/view/date-util.ts", "is named for no idea"],
    ["lib/view/index.ts", "is a barrel"],
    ["components/index.tsx", "is a barrel"],
  ])("and a wrong name is found: %s", (file, finding) => {
    expect(findWrongNames([file])).toEqual([`${file}:1 ${finding}`]);
  });

  it("have the names that Next gives a meaning", () => {
    const names = [
      "app/not-found.tsx",
      "app/recommendations/[...id]/page.tsx",
      "app/quotes.csv/route.server.ts",
    ];
    expect(findWrongNames(names)).toEqual([]);
  });
});

it("the top level has the folders of the design, and no other", () => {
  const needed = ["app", "components", "content", "lib", "seeds", "tests"];
  const possible = ["public", ".ci", ".github", ".vscode"];
  // What is not kept: the repository itself, and what .gitignore names.
  const passing = [".git", ...readFileSync(path.join(root, ".gitignore"), "utf8").split(/\/?\n\/?/)];
  const found = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !passing.includes(entry.name))
    .map(({ name }) => name);
  expect(found.filter((name) => !possible.includes(name)).sort()).toEqual(needed);
});
