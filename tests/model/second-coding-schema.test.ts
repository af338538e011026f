import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { adjudicationSchema, codedUnitSchema, codingSchema } from "@/lib/model/second-coding-schema";

/** What is wrong with a value: where, and in which words. */
const wrong = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];

const unit = { quotes: ["A"], actor: "a", voice: "own", stance: "for", topic: "t", measure: "m" };

describe("a unit", () => {
  const past = 'must be an id, "none", or "was:" and an id that is in use no longer';

  it.each<[object, readonly string[]]>([
    [{}, []],
    [{ actor: "none" }, []],
    [{ actor: "was:old-guild" }, []],
    [{ measure: "was:lamps" }, []],
    [{ actor: "The Guild" }, [`actor ${past}`]],
    [{ actor: "was:The Guild" }, [`actor ${past}`]],
    [{ measure: "was:" }, [`measure ${past}`]],
    [{ measure: "a was:b" }, [`measure ${past}`]],
    [{ topic: "was:water" }, ["topic must be lower case words joined by hyphens"]],
    [{ quotes: [] }, ["quotes must hold at least one quote"]],
  ])("%j", (changes, expected) => {
    expect(wrong(codedUnitSchema, { ...unit, ...changes })).toEqual(expected);
  });

  it.each([{ voice: "loud" }, { stance: "maybe" }, { mood: "glad" }, { actor: undefined }])(
    "is refused with %j",
    (changes) => {
      expect(wrong(codedUnitSchema, { ...unit, ...changes })).toHaveLength(1);
    },
  );
});

it.each<[object, readonly string[]]>([
  [{}, []],
  [{ units: [unit, unit] }, []],
  [{ coder: " " }, ["coder must not be empty"]],
  [{ on: "2031-02-30" }, ["on is not a date of the calendar"]],
  [{ blind: "" }, ["blind must not be empty"]],
])("a coding: %j", (changes, expected) => {
  const coding = { coder: "A reader", on: 2031, blind: "all", units: [], ...changes };
  expect(wrong(codingSchema, coding)).toEqual(expected);
});

describe("what was decided on a difference", () => {
  const decided = {
    source: "a",
    on: "sentence",
    quote: "A",
    first: "B",
    second: "C",
    decision: "first",
    why: "D",
  };

  it.each<[object, readonly string[]]>([
    [{}, []],
    [{ changed: "The stance." }, []],
    [{ quote: { exact: "A", prefix: "B" } }, []],
    [{ changed: "" }, ["changed must not be empty"]],
    [{ source: "A river" }, ["source must be lower case words joined by hyphens"]],
  ])("%j", (changes, expected) => {
    expect(wrong(adjudicationSchema, { ...decided, ...changes })).toEqual(expected);
  });

  it.each([{ on: "page" }, { decision: "third" }, { mood: "glad" }, { why: undefined }])(
    "is refused with %j",
    (changes) => {
      expect(wrong(adjudicationSchema, { ...decided, ...changes })).toHaveLength(1);
    },
  );
});
