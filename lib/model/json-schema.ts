import { z } from "zod";
import { loadedWordSchema, markerSchema, movedSchema, releaseSchema } from "./list-schemas";
import { corpusSchema, groupSchema, measureSchema, topicSchema } from "./schema";
import { schemasFor } from "./schemas-of-corpus";
import type { Vocabulary } from "./vocabulary";

/** A kind of file of `content/` as editors know it: where it stands, and what may be written there. */
export interface ContentFile {
  readonly name: string;
  readonly files: string;
  readonly schema: z.ZodType;
}

/** The files of `content/` in a corpus with these words. */
export function contentFilesFor(vocabulary: Vocabulary): readonly ContentFile[] {
  const { actor, source } = schemasFor(vocabulary);
  return [
    { name: "corpus", files: "content/corpus.yaml", schema: corpusSchema },
    { name: "topics", files: "content/topics.yaml", schema: z.array(topicSchema) },
    { name: "groups", files: "content/groups.yaml", schema: z.array(groupSchema) },
    { name: "actors", files: "content/actors.yaml", schema: z.array(actor) },
    { name: "measures", files: "content/measures.yaml", schema: z.array(measureSchema) },
    { name: "markers", files: "content/markers.yaml", schema: z.array(markerSchema) },
    {
      name: "loaded-words",
      files: "content/loaded-words.yaml",
      schema: z.array(loadedWordSchema),
    },
    { name: "moved", files: "content/moved.yaml", schema: z.array(movedSchema) },
    { name: "changes", files: "content/changes.yaml", schema: z.array(releaseSchema) },
    { name: "source", files: "content/sources/*.yaml", schema: source },
  ];
}

/** The JSON Schema of what people may write: defaults are optional, and unknown keys are refused. */
export function toJsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7", // the newest draft that editors of YAML know everywhere
    override: ({ zodSchema, jsonSchema }) => {
      // A preprocessed value is a date, and a bare year is a number to YAML.
      if (zodSchema._zod.def.type === "pipe") jsonSchema.type = ["string", "integer"];
      // Not every editor reads Unicode classes, and one that does not would refuse what is right.
      if (hasClass(jsonSchema)) delete jsonSchema.pattern;
      if (jsonSchema.allOf) jsonSchema.allOf = jsonSchema.allOf.filter((part) => !hasClass(part));
    },
  });
}

function hasClass({ pattern }: z.core.JSONSchema.BaseSchema): boolean {
  return pattern?.includes("\\p{") === true;
}
