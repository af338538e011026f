import type { z } from "zod";
import type { Path } from "@/lib/model/authored";

/** What a message can tell of a place in a schema. */
export interface SchemaFacts {
  /** The keys of a mapping there; none for anything else. */
  readonly keys: readonly string[];
  /** What the value is to say, to follow a colon: the text of the field tables, if need be that of the list around it. */
  readonly meaning: string;
  readonly isOptional: boolean;
  accepts(value: unknown): boolean;
}

/** The facts of a schema at a path of a value that is held against it. */
export function factsAt(schema: z.ZodType, path: Path): SchemaFacts {
  let at: unknown = schema;
  let meaning = descriptionOf(at);
  for (const step of path) {
    const { shape, element } = partsOf(at);
    at = typeof step === "number" ? element : shape?.[step];
    meaning = descriptionOf(at) ?? meaning;
  }
  const accepts = (value: unknown) => isSchema(at) && at.safeParse(value).success;
  return {
    keys: Object.keys(partsOf(at).shape ?? {}),
    meaning: meaning === undefined ? "content/README.md says what it holds" : uncapitalised(meaning),
    isOptional: accepts(undefined),
    accepts,
  };
}

function descriptionOf(schema: unknown): string | undefined {
  return isSchema(schema) ? schema.description : undefined;
}

function uncapitalised(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The parts of zod's classes that are looked at: those of a mapping, of a list, of a union. */
interface Parts {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
}

/** The parts of a schema without its `optional` and `default`; a union stands for its mapping, since texts have none. */
export function partsOf(schema: unknown): Parts {
  let inner = schema;
  // A list has an `unwrap` as well, which leads into it.
  while (isSchema(inner) && "unwrap" in inner && !("element" in inner)) {
    inner = (inner as { unwrap(): unknown }).unwrap();
  }
  const parts = (inner ?? {}) as Parts;
  const mapping = parts.options?.find((option) => (option as Parts).shape !== undefined);
  return (mapping as Parts | undefined) ?? parts;
}

function isSchema(value: unknown): value is z.ZodType {
  return typeof value === "object" && value !== null && "safeParse" in value;
}
