import type { z } from "zod";
import type { Entry, Path } from "@/lib/model/authored";
import type { Problem } from "@/lib/model/problem";
import {
  type IssueMessage,
  isMapping,
  isTextWithColon,
  missingKey,
  type Subject,
  textWithColon,
  unknownKey,
  wrongType,
  wrongValue,
  wrongWord,
} from "./issue-message";
import { factsAt } from "./schema-facts";
import type { YamlFile } from "./yaml";

/** A value of the right shape, or the problems that it has. */
export type Validated<T> = { readonly entry: Entry<T> } | { readonly problems: readonly Problem[] };

/** Holds the value at a path of a file against a schema. */
export function validate<S extends z.ZodType>(
  yaml: YamlFile,
  path: Path,
  value: unknown,
  schema: S,
): Validated<z.infer<S>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { entry: { value: result.data, file: yaml.file, path } };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, { yaml, path, schema })) };
}

/** What the issues of one value have in common: its file, its path there, its schema. */
interface Context {
  readonly yaml: YamlFile;
  readonly path: Path;
  readonly schema: z.ZodType;
}

/** One issue of zod's, as problems for the person who wrote the file. */
function explain(issue: z.core.$ZodIssue, context: Context): Problem[] {
  const { yaml, path: base, schema } = context;
  const inner = issue.path.filter((key) => typeof key !== "symbol");
  const path = [...base, ...inner];
  const subject: Subject = {
    name: nameOf(inner) ?? nameOf(base, yaml.file) ?? yaml.file,
    key: inner.findLast((key) => typeof key === "string"),
    container: nameOf(inner.slice(0, -1)),
    given: issue.input,
    source: yaml.sourceOf(path).trim(),
    writing: yaml.writingOf(path),
    facts: factsAt(schema, inner),
  };
  const toProblem = (message: IssueMessage): Problem => ({
    ...yaml.placeOf(path),
    value: subject.writing,
    ...message,
  });
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        return { ...toProblem(unknownKey(key, subject)), ...yaml.placeOfKey([...path, key]) };
      });
    case "invalid_union": {
      if (isTextWithColon(subject)) return [toProblem(textWithColon(subject))];
      const branch = branchOfMapping(issue);
      if (!branch) return [toProblem(wrongType("quote", subject))];
      return branch.flatMap((sub) => explain({ ...sub, path: [...issue.path, ...sub.path] }, context));
    }
    case "invalid_type":
      if (issue.expected === "string" && isTextWithColon(subject)) return [toProblem(textWithColon(subject))];
      return [
        toProblem(issue.input === undefined ? missingKey(subject) : wrongType(issue.expected, subject)),
      ];
    case "invalid_value": {
      const words = issue.values.map(String);
      return [toProblem(issue.input === undefined ? missingKey(subject, words) : wrongWord(words, subject))];
    }
    case "custom":
      return [toProblem(wrongValue(issue.message, subject, issue.params?.write))];
    default:
      return [toProblem(wrongValue(issue.message, subject))];
  }
}

/** What a mapping does wrong that was meant for one branch of a union: it says more than that no branch fits. */
function branchOfMapping(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | undefined {
  if (!isMapping(issue.input)) return undefined;
  return issue.errors.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys"),
  );
}

/** How a message calls what a path leads to: by its keys, and as an entry of the list that it stands in. */
function nameOf(path: Path, root?: string): string | undefined {
  const at = path.findLastIndex((step) => typeof step === "number");
  const keys = path.slice(at + 1).join(".");
  const list = path.slice(0, Math.max(at, 0)).join(".") || root;
  if (at === -1) return keys || undefined;
  return keys === "" ? `an entry of ${list}` : `${keys} of an entry of ${list}`;
}
