import { describe, expect, it } from "vitest";
import { z } from "zod";
import { validate } from "@/lib/load/validate";
import { parseYaml } from "@/lib/load/yaml";
import { toId } from "@/lib/model/to-id";

const schema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z-]+$/, "must be in lower case")
    .describe("Unique among boats"),
  kind: z.enum(["ferry", "barge"]).describe("What it is"),
  seats: z.number().optional().describe("How many sit in it"),
  crew: z.array(z.string().min(1, "must not be empty")).default([]).describe("Those who row"),
  built: z
    .strictObject({ on: z.string().describe("When it was finished"), by: z.string().optional() })
    .optional(),
  names: z
    .array(z.union([z.string(), z.strictObject({ exact: z.string(), prefix: z.string().optional() })]))
    .default([])
    .describe("What it is called"),
});

/** Place, code, message and remedy of each problem of a boat that is the second entry of a list. */
function problemsOf(entry: string): string[][] {
  const yaml = parseYaml("boats.yaml", `- { id: a, kind: ferry }\n- ${entry}\n`);
  if (!("data" in yaml) || !Array.isArray(yaml.data)) throw new Error("This is no list.");
  const validated = validate(yaml, [1], yaml.data[1], schema);
  if ("entry" in validated) return [];
  return validated.problems.map((p) => [`${p.line}:${p.column}`, p.code, p.value, p.message, p.remedy]);
}

describe("validate(yaml, path, value, schema)", () => {
  it("gives a value of the right shape with its defaults and its place", () => {
    const yaml = parseYaml("boats.yaml", "id: a\nkind: ferry\n");
    expect("data" in yaml && validate(yaml, [], yaml.data, schema)).toEqual({
      entry: { value: { id: "a", kind: "ferry", crew: [], names: [] }, file: "boats.yaml", path: [] },
    });
  });

  it.each<readonly string[]>([
    [
      "{ id: b, kind: ferry, sets: 3 }",
      ...[
        "2:25",
        "key-unknown",
        "sets",
        '"sets" is not a key of an entry of boats.yaml.',
        'Did you mean "seats"?',
      ],
    ],
    [
      "{ id: b, kind: ferry, built: { on: x, colour: red } }",
      ...[
        "2:41",
        "key-unknown",
        "colour",
        '"colour" is not a key of built.',
        "If a text holds the comma before it, put quotation marks around the text. If not, remove it. The keys are on, by.",
      ],
    ],
    [
      "{ colour: red, id: b, kind: ferry }",
      ...["2:5", "key-unknown", "colour", '"colour" is not a key of an entry of boats.yaml.'],
      "Remove it. The keys are id, kind, seats, crew, built, names.",
    ],
    [
      "id: b\n  kind: ferry\n  colour: red",
      ...["4:3", "key-unknown", "colour", '"colour" is not a key of an entry of boats.yaml.'],
      "Remove it. The keys are id, kind, seats, crew, built, names.",
    ],
    [
      "{ kind: ferry }",
      "2:3",
      "key-missing",
      "id",
      'The key "id" is missing.',
      "Add it: unique among boats.",
    ],
    [
      "{ id: b }",
      ...[
        "2:3",
        "key-missing",
        "kind",
        'The key "kind" is missing.',
        "Add it: what it is; one of ferry, barge.",
      ],
    ],
    [
      "{ id: b, kind: ferry, built: {} }",
      ...["2:32", "key-missing", "on", 'The key "on" is missing in built.', "Add it: when it was finished."],
    ],
    [
      "{ id: b, kind: ferry, names: [{ prefix: x }] }",
      ...[
        "2:33",
        "key-missing",
        "exact",
        'The key "exact" is missing in an entry of names.',
        "Add it: what it is called.",
      ],
    ],
    [
      "{ id: 7.0, kind: ferry }",
      "2:9",
      "value-type",
      "7.0",
      "id must be a text, not 7.0.",
      'Put quotation marks around the text: "7.0".',
    ],
    [
      "{ id: b, kind: ferry, crew: ann }",
      ...["2:31", "value-type", "ann", "crew must be a list, not ann.", "Put brackets around it: [ann]."],
    ],
    [
      "{ id: b, kind: ferry, crew: { ann: 1 } }",
      ...[
        "2:31",
        "value-type",
        "{ ann: 1 }",
        "crew must be a list, not a mapping.",
        "Begin each entry with a dash.",
      ],
    ],
    ["{ id: , kind: ferry }", "2:5", "value-type", "id", "id has no value.", "Fill it: unique among boats."],
    [
      "{ id: b, kind: ferry, seats: }",
      "2:25",
      "value-type",
      "seats",
      "seats has no value.",
      "Fill it, or remove the key.",
    ],
    [
      "{ id: b, kind: ferry, names: [3] }",
      ...["2:33", "value-type", "3"],
      "an entry of names must be a text, or a mapping with exact and a prefix or suffix, not 3.",
      'Put quotation marks around the text: "3".',
    ],
    [
      "boat",
      ...["2:3", "value-type", "boat", "an entry of boats.yaml must be a mapping, not boat."],
      "Write a mapping: content/README.md says what it holds.",
    ],
    [
      "{ id: b, kind: fery }",
      ...[
        "2:18",
        "value-invalid",
        "fery",
        "kind cannot be fery.",
        'Did you mean "ferry"? It is one of ferry, barge.',
      ],
    ],
    ["{ id: b, kind: }", "2:12", "value-invalid", "", "kind cannot be empty.", "It is one of ferry, barge."],
    [
      "{ id: b, kind: ferry, crew: ['', 'x'] }",
      ...[
        "2:32",
        "value-invalid",
        "''",
        "an entry of crew must not be empty: ''",
        "Correct it: those who row.",
      ],
    ],
    [
      "{ id: Big Boat, kind: ferry }",
      "2:9",
      "id-invalid",
      "Big Boat",
      "id must be in lower case: Big Boat",
      'Write "big-boat".',
    ],
    [
      "{ id: '7', kind: ferry }",
      "2:9",
      "id-invalid",
      "'7'",
      "id must be in lower case: '7'",
      "Correct it: unique among boats.",
    ],
  ])("%s", (entry = "", ...problem) => {
    expect(problemsOf(entry)).toEqual([problem]);
  });

  it("tells of every problem of a value", () => {
    expect(
      problemsOf("{ kind: 1, crew: [2], names: [{ exact: 3, sufix: x }] }")
        .map(([, code]) => code)
        .sort(),
    ).toEqual([...["key-missing", "key-unknown", "value-invalid", "value-type", "value-type"]]);
  });
});

it.each([
  ["The Mayor", "the-mayor"],
  ["a_b", "a-b"],
  ["--a--b--", "a-b"],
  ["pond-2032/Keep it!", "pond-2032/keep-it"],
  ["../../etc/passwd", "etc/passwd"],
  ["Café Göteborg", "cafe-goteborg"],
  ["…", ""],
])("the id that %j was meant for is %j", (text, id) => {
  expect(toId(text)).toBe(id);
});
