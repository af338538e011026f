import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toJsonSchema } from "@/lib/model/json-schema";

describe("a JSON Schema", () => {
  it("says what may be written: defaults may be left out, unknown keys are refused, and each key says what it holds", () => {
    const schema = z.strictObject({
      title: z.string().describe("Name"),
      voice: z.enum(["own", "reported"]).default("own").describe("Who speaks"),
    });
    expect(toJsonSchema(schema)).toEqual({
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "object",
      properties: {
        title: { type: "string", description: "Name" },
        voice: { type: "string", enum: ["own", "reported"], default: "own", description: "Who speaks" },
      },
      required: ["title"],
      additionalProperties: false,
    });
  });

  it("takes a date as a number too, since a bare year is one to YAML", () => {
    const date = z.preprocess(String, z.string().regex(/^\d{4}$/));
    expect(toJsonSchema(date)).toMatchObject({ type: ["string", "integer"], pattern: "^\\d{4}$" });
  });

  it("leaves out a pattern with Unicode classes, which not every editor reads", () => {
    const word = z.string().regex(/\p{L}/u).describe("A word");
    expect(toJsonSchema(z.array(word)).items).toEqual({ type: "string", description: "A word" });
  });
});
