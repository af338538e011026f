import type { z } from "zod";
import type { Entry, Path } from "@/lib/model/authored";
import { nearestWord } from "@/lib/model/near";
import { excerpt, type Problem } from "@/lib/model/problem";
import type { YamlFile } from "./yaml";

/** A value of the right shape, or the problems that it has. */
export type Shaped<T> = { readonly entry: Entry<T> } | { readonly problems: readonly Problem[] };

/** Holds the value at a path of a file against a schema. */
export function shape<S extends z.ZodType>(
  yaml: YamlFile,
  path: Path,
  value: unknown,
  schema: S,
): Shaped<z.infer<S>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { entry: { value: result.data, file: yaml.file, path } };
  const problems = result.error.issues.flatMap((issue) => toProblems(issue, yaml, path, value, schema));
  return { problems };
}

function toProblems(
  issue: z.core.$ZodIssue,
  yaml: YamlFile,
  base: Path,
  root: unknown,
  schema: z.ZodType,
): Problem[] {
  const inner = issue.path.filter((key) => typeof key !== "symbol");
  const path = [...base, ...inner];
  const name = inner.length === 0 ? (schema.meta()?.title ?? "the value") : inner.join(".");
  const value = valueAt(root, inner);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const near = nearestWord(key, keysOf(schema, inner));
        return {
          code: "key-unknown",
          ...yaml.placeOfKey(path, key),
          value: key,
          message: `"${key}" is not a key of ${name}.`,
          remedy: near ? `Did you mean "${near}"?` : "Remove it; content/README.md lists the keys.",
        };
      });
    case "invalid_union": {
      // The branch that a mapping was meant for says more than "invalid input".
      const branch = issue.errors.find((issues) =>
        issues.some(({ path: sub, code }) => sub.length > 0 || code === "unrecognized_keys"),
      );
      if (branch && typeof value === "object" && value !== null) {
        return branch.flatMap((sub) =>
          toProblems({ ...sub, path: [...issue.path, ...sub.path] }, yaml, base, root, schema),
        );
      }
      return [
        {
          code: "value-type",
          ...yaml.placeOf(path),
          value: excerpt(value),
          message: `${name} has the wrong type: ${excerpt(value)}.`,
          remedy: "Write a text, or a mapping with exact: and a prefix or suffix.",
        },
      ];
    }
    case "invalid_type":
      if (value === undefined) {
        return [
          {
            code: "key-missing",
            ...yaml.placeOf(path),
            value: name,
            message: `The key "${name}" is missing.`,
            remedy: `Add it: a ${issue.expected}.`,
          },
        ];
      }
      return [
        {
          code: "value-type",
          ...yaml.placeOf(path),
          value: excerpt(value),
          message: `${name} must be ${article(issue.expected)}, not ${excerpt(value)}.`,
          remedy: "Mend the value.",
        },
      ];
    case "invalid_value": {
      if (value === undefined) {
        return [
          {
            code: "key-missing",
            ...yaml.placeOf(path),
            value: name,
            message: `The key "${name}" is missing.`,
            remedy: `Add one of ${issue.values.map(String).join(", ")}.`,
          },
        ];
      }
      const near = typeof value === "string" ? nearestWord(value, issue.values.map(String)) : undefined;
      const options = `It must be one of ${issue.values.map(String).join(", ")}.`;
      return [
        {
          code: "value-invalid",
          ...yaml.placeOf(path),
          value: excerpt(value),
          message: `${name} cannot be "${excerpt(value)}".`,
          remedy: near ? `Did you mean "${near}"? ${options}` : options,
        },
      ];
    }
    default: {
      const isId = ["id", "parent", "topic", "measure", "actor", "author"].includes(String(inner.at(-1)));
      return [
        {
          code: isId ? "id-invalid" : "value-invalid",
          ...yaml.placeOf(path),
          value: excerpt(value),
          message: `${name} ${issue.message}: "${excerpt(value)}".`,
          remedy: "Mend the value; content/README.md says what it may be.",
        },
      ];
    }
  }
}

function article(type: string): string {
  return type === "array"
    ? "a list"
    : type === "object"
      ? "a mapping"
      : type === "string"
        ? "a text"
        : `a ${type}`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path)
    value =
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  return value;
}

/** The keys that the schema knows at a path. */
function keysOf(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let definition: unknown = schema;
  for (const key of [...path, undefined]) {
    definition = unwrap(definition);
    if (key === undefined) break;
    const { shape: fields, element } = definition as { shape?: Record<string, unknown>; element?: unknown };
    definition = typeof key === "number" ? element : fields?.[key];
  }
  const { shape: fields, options } = (definition ?? {}) as {
    shape?: object;
    options?: readonly { shape?: object }[];
  };
  return Object.keys(fields ?? options?.find((option) => option.shape)?.shape ?? {});
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (typeof inner === "object" && inner !== null && "unwrap" in inner && !("element" in inner)) {
    inner = (inner as { unwrap(): unknown }).unwrap();
  }
  return inner;
}
