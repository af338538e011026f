import type { z } from "zod";
import { toJsonSchema } from "@/lib/model/json-schema";
import { topicSchema } from "@/lib/model/schema";

type Json = z.core.JSONSchema.BaseSchema;

const { pattern: idPattern } = toJsonSchema(topicSchema.shape.id);

/** The rows that a table of the keys of a mapping must have: key, form, whether it must be there, what it holds. */
export function fieldRows(schema: z.ZodType): readonly (readonly string[])[] {
  const { properties = {}, required = [] } = toJsonSchema(schema);
  return Object.entries(properties).map(([key, field]) => {
    const json = field as Json;
    return [`\`${key}\``, formOf(json), needOf(json, required.includes(key)), json.description ?? ""];
  });
}

function needOf({ default: value }: Json, isRequired: boolean): string {
  if (isRequired) return "required";
  return value === undefined
    ? "optional"
    : `default \`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function formOf({ type, enum: values, pattern, items }: Json): string {
  if (values) return values.map((value) => `\`${value}\``).join(" · ");
  if (Array.isArray(type)) return "date";
  switch (type) {
    case "boolean":
      return "`true` · `false`";
    case "array":
      return (items as Json).pattern === idPattern ? "list of ids" : "list";
    case "object":
      return "mapping";
    default:
      return pattern === idPattern ? "id" : "text";
  }
}
