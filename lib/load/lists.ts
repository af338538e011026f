import type { z } from "zod";
import type { Entry, Path } from "@/lib/model/authored";
import type { Place, Problem } from "@/lib/model/problem";
import { toId } from "@/lib/model/to-id";
import { isProblem, readTextFile } from "./files";
import { type Validated, validate } from "./validate";
import { parseYaml, type YamlFile } from "./yaml";

/** A YAML file, as far as it could be read. */
export interface ReadYaml {
  readonly yaml: YamlFile | undefined;
  readonly problems: readonly Problem[];
}

export async function readYaml(root: string, file: string): Promise<ReadYaml> {
  const read = await readTextFile(root, file);
  if (isProblem(read)) return { yaml: undefined, problems: [read] };
  const yaml = parseYaml(file, read.text);
  return "data" in yaml ? { yaml, problems: [] } : { yaml: undefined, problems: yaml };
}

/** Finds where the value at a path of one of some files stands. */
export function placesIn(yamls: readonly YamlFile[]): (file: string, path: Path) => Place {
  const places = new Map(yamls.map(({ file, placeOf }) => [file, placeOf]));
  return (file, path) => places.get(file)?.(path) ?? { file, line: 1, column: 1 };
}

/** The entries of a list that have the right shape, and those that were refused, as they stand in the file. */
interface Entries<T> {
  readonly entries: readonly Entry<T>[];
  readonly refused: readonly Entry<unknown>[];
  readonly problems: readonly Problem[];
}

/** Reads a file that is a list. */
export async function readList<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): Promise<Entries<z.infer<S>> & ReadYaml> {
  const { yaml, problems } = await readYaml(root, file);
  return yaml
    ? { yaml, ...toEntries(yaml, [], yaml.data, schema) }
    : { yaml, problems, entries: [], refused: [] };
}

/** Holds each entry of a list against a schema, one by one, so that one bad entry hides no other. */
export function toEntries<S extends z.ZodType>(
  yaml: YamlFile,
  path: Path,
  data: unknown,
  schema: S,
): Entries<z.infer<S>> {
  if (!Array.isArray(data)) {
    return { entries: [], refused: [{ value: data, file: yaml.file, path }], problems: [noList(yaml, path)] };
  }
  const validated: Validated<z.infer<S>>[] = [];
  let found = 0;
  for (const [index, item] of data.entries()) {
    if (found >= PROBLEMS_MAX) break;
    const result = validate(yaml, [...path, index], item, schema);
    if ("problems" in result) found += result.problems.length;
    validated.push(result);
  }
  const rest = data.length - validated.length;
  const isRefused = (index: number) => !validated[index] || "problems" in validated[index];
  return {
    entries: validated.flatMap((result) => ("entry" in result ? [result.entry] : [])),
    refused: data.flatMap((value, index) => {
      return isRefused(index) ? [{ value, file: yaml.file, path: [...path, index] }] : [];
    }),
    problems: [
      ...validated.flatMap((result) => ("entry" in result ? [] : result.problems)),
      ...(rest > 0 ? [tooMany(yaml, [...path, validated.length], rest)] : []),
    ],
  };
}

/** A list with so many problems was meant for something else: more of the same would only take time. */
const PROBLEMS_MAX = 10_000;

function tooMany(yaml: YamlFile, path: Path, left: number): Problem {
  return {
    code: "value-invalid",
    ...yaml.placeOf(path),
    value: yaml.writingOf(path),
    message: `After ${PROBLEMS_MAX} problems, this entry and those below were not looked at: ${left} in all.`,
    remedy: "Correct those above first.",
  };
}

function noList(yaml: YamlFile, path: Path): Problem {
  const name = path.length === 0 ? yaml.file : path.join(".");
  return {
    code: "value-type",
    ...yaml.placeOf(path),
    value: yaml.writingOf(path),
    message: `${name} must be a list.`,
    remedy: "Begin each entry with a dash.",
  };
}

/**
 * Ids that a list defines, those of refused entries included: what refers to them is not to be blamed.
 *
 * @returns undefined where the list, or the id of an entry, could not be read
 */
export function declaredIds({
  yaml,
  entries,
  refused,
}: ReadYaml & Entries<{ readonly id: string }>): ReadonlySet<string> | undefined {
  if (!yaml) return undefined;
  const ids = new Set(entries.map(({ value }) => value.id));
  for (const { value: data } of refused) {
    const id = typeof data === "object" && data !== null && "id" in data ? data.id : undefined;
    if (typeof id !== "string") return undefined;
    ids.add(id).add(toId(id)); // the latter is what it becomes when it is mended
  }
  return ids;
}

/** Every text in a value: what a refused entry names is not unused. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
