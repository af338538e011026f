import path from "node:path";

/** The text of each file of the project, by its path from the root, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/** One import line, or one that exports from elsewhere. */
export interface Import {
  readonly file: string;
  readonly line: number;
  /** What stands in the quotation marks. */
  readonly specifier: string;
  /** The file that is meant, or the specifier itself where it is a package. */
  readonly target: string;
  /** False for `import type` and `export type`, of which nothing is left when the program runs. */
  readonly isValue: boolean;
}

const CODE = /\.(?:ts|tsx|mjs|js)$/;
const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^;"'`]*?\sfrom\s+)?["']([^"'\n]+)["']/gm;
const CALL = /\b(?:import|require)\(\s*["']([^"'\n]+)["']\s*\)/g;

/** Every import of every file of code. */
export function readImports(files: Files): readonly Import[] {
  return [...files].flatMap(([file, text]) => {
    if (!CODE.test(file)) return [];
    const found = [
      ...Array.from(text.matchAll(STATEMENT), ({ index, 1: type, 2: specifier = "" }) => {
        return { index, specifier, isValue: type === undefined };
      }),
      ...Array.from(text.matchAll(CALL), ({ index, 1: specifier = "" }) => {
        return { index, specifier, isValue: true };
      }),
    ];
    return found.map(({ index, specifier, isValue }) => ({
      file,
      line: text.slice(0, index + text.slice(index).search(/\S/)).split("\n").length,
      specifier,
      target: resolve(file, specifier, files),
      isValue,
    }));
  });
}

function resolve(file: string, specifier: string, files: Files): string {
  const isRelative = specifier.startsWith(".");
  if (!isRelative && !specifier.startsWith("@/")) return specifier;
  const place = isRelative ? path.posix.join(path.posix.dirname(file), specifier) : specifier.slice(2);
  const endings = ["", ".ts", ".tsx", ".mjs", ".js", "/index.ts"];
  return endings.map((ending) => place + ending).find((candidate) => files.has(candidate)) ?? place;
}

/** The shortest way of imports that run, from a file to a target that is asked for, or nothing where there is none. */
export function findWay(
  from: string,
  isGoal: (target: string) => boolean,
  imports: readonly Import[],
): readonly Import[] | undefined {
  const reached = new Set([from]);
  let ways: (readonly Import[])[] = [[]];
  while (ways.length > 0) {
    const longer: (readonly Import[])[] = [];
    for (const way of ways) {
      const end = way.at(-1)?.target ?? from;
      for (const next of imports) {
        if (next.file !== end || !next.isValue) continue;
        if (isGoal(next.target)) return [...way, next];
        if (reached.has(next.target)) continue;
        reached.add(next.target);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return undefined;
}

/** Every group of files that import one another in a circle, also by way of others, types included. */
export function findCircles(imports: readonly Import[]): readonly (readonly string[])[] {
  const targets = new Map<string, Set<string>>();
  for (const { file, target } of imports)
    targets.set(file, (targets.get(file) ?? new Set<string>()).add(target));
  const reachable = new Map([...targets.keys()].map((file) => [file, reach(file, targets)]));
  const circles = new Map<string, readonly string[]>();
  for (const [file, reached] of reachable) {
    if (!reached.has(file)) continue;
    const circle = [...reached].filter((other) => reachable.get(other)?.has(file)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()].sort();
}

/** All files to which a file leads; itself where it stands in a circle. */
function reach(from: string, targets: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [from];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const target of targets.get(file) ?? []) {
      if (reached.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}
