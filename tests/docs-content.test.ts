import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadedWordSchema, markerSchema, movedSchema, releaseSchema } from "@/lib/model/list-schemas";
import { problemCodes } from "@/lib/model/problem";
import {
  actorSchema,
  corpusSchema,
  groupSchema,
  measureSchema,
  recommendationSchema,
  setAsideSchema,
  sourceSchema,
  topicSchema,
} from "@/lib/model/schema";
import { adjudicationSchema, codedUnitSchema, codingSchema } from "@/lib/model/second-coding-schema";
import { termSchema } from "@/lib/model/term-schema";
import { actorKinds, explicitnesses, horizons, sourceKinds, stances, voices } from "@/lib/model/vocabulary";
import { fieldRows } from "./field-rows";
import { codeOf, tableRows } from "./markdown";

const root = path.resolve(import.meta.dirname, "..");
const guide = readFileSync(path.join(root, "content/README.md"), "utf8");

/** The code in the first column of the table below a heading. */
const column = (heading: string) => tableRows(guide, heading).flatMap(([cell = ""]) => codeOf(cell));

describe("content/README.md", () => {
  const quoteMapping = recommendationSchema.shape.quotes.element.options[1];

  it.each([
    ["corpus.yaml", corpusSchema],
    ["A word of a list of its own", termSchema],
    ["topics.yaml", topicSchema],
    ["groups.yaml", groupSchema],
    ["actors.yaml", actorSchema],
    ["measures.yaml", measureSchema],
    ["A source", sourceSchema],
    ["The original of a seed", sourceSchema.shape.original.unwrap()],
    ["The state of the coding", sourceSchema.shape.coded],
    ["A recommendation", recommendationSchema],
    ["A quote", quoteMapping],
    ["A passage that was set aside", setAsideSchema],
    ["markers.yaml", markerSchema],
    ["loaded-words.yaml", loadedWordSchema],
    ["moved.yaml", movedSchema],
    ["changes.yaml", releaseSchema],
    ["A second coding", codingSchema],
    ["A unit", codedUnitSchema],
    ["adjudication.yaml", adjudicationSchema],
  ])("has the keys of the schema in its table: %s", (heading, schema) => {
    expect(tableRows(guide, heading)).toEqual(fieldRows(schema));
  });

  it.each([
    ["Stance", stances],
    ["Voice", voices],
    ["Horizon", horizons],
    ["Explicitness", explicitnesses],
    ["Kinds of actor", actorKinds],
    ["Kinds of source", sourceKinds],
  ])("defines every word of its vocabulary, and no other: %s", (heading, words) => {
    expect(column(heading)).toEqual(words);
    expect(tableRows(guide, heading).filter(([, definition]) => !definition)).toEqual([]);
  });

  it("lists every problem with its meaning and a remedy, and no other", () => {
    const rows = tableRows(guide, "Problems");
    const meanings = Object.entries(problemCodes).map(([code, meaning]) => [`\`${code}\``, meaning]);
    expect(rows.map(([code, meaning]) => [code, meaning])).toEqual(meanings);
    expect(rows.filter(([, , remedy]) => !remedy)).toEqual([]);
  });

  it("lists every file of the folder", () => {
    const files = readdirSync(path.join(root, "content")).filter(
      (file) => /\.(yaml|md)$/.test(file) && file !== "README.md",
    );
    const secondCoding = ["ID.yaml", "first/ID.yaml", "adjudication.yaml"].map(
      (file) => `second-coding/${file}`,
    );
    const expected = [...files, "sources/ID.yaml", "../seeds/ID.txt", ...secondCoding];
    expect([...column("Files and keys")].sort()).toEqual(expected.sort());
  });
});
