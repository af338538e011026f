import { describe, expect, it } from "vitest";
import { z } from "zod";
import { contentFilesFor, toJsonSchema } from "@/lib/model/json-schema";
import { defaultVocabulary } from "@/lib/model/vocabulary";

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

  it("keeps the other patterns of such a text", () => {
    const word = z.string().regex(/^[^*]/).regex(/\p{L}/u).regex(/[^*]$/);
    expect(toJsonSchema(z.array(word)).items).toMatchObject({
      type: "string",
      allOf: [{ pattern: "^[^*]" }, { pattern: "[^*]$" }],
    });
  });
});

describe("the files of content", () => {
  it("are each named, with where they stand and with the schema of that title", () => {
    const files = contentFilesFor(defaultVocabulary).map(({ name, files, schema }) => {
      const json = toJsonSchema(schema);
      const { title } = json.type === "array" ? (json.items as typeof json) : json;
      return [name, files, title];
    });
    expect(files).toEqual([
      ["corpus", "content/corpus.yaml", "corpus.yaml"],
      ["topics", "content/topics.yaml", "topics.yaml"],
      ["groups", "content/groups.yaml", "groups.yaml"],
      ["actors", "content/actors.yaml", "actors.yaml"],
      ["measures", "content/measures.yaml", "measures.yaml"],
      ["markers", "content/markers.yaml", "markers.yaml"],
      ["loaded-words", "content/loaded-words.yaml", "loaded-words.yaml"],
      ["moved", "content/moved.yaml", "moved.yaml"],
      ["changes", "content/changes.yaml", "changes.yaml"],
      ["source", "content/sources/*.yaml", "sources/<source>.yaml"],
    ]);
  });

  it("take the words of the corpus", () => {
    const words = (id: string) => [{ id, label: id, definition: id }];
    const files = contentFilesFor({
      horizons: words("after-flood"),
      sourceKinds: words("poem"),
      actorKinds: words("fish"),
    });
    const schemaOf = (file: string) => JSON.stringify(toJsonSchema(schemaNamed(file)));
    const schemaNamed = (file: string) => files.find(({ name }) => name === file)?.schema ?? z.never();
    expect(schemaOf("actors")).toContain('"enum":["fish"]');
    expect(schemaOf("source")).toContain('"enum":["poem"]');
    expect(schemaOf("source")).toContain('"enum":["after-flood"]');
  });
});
