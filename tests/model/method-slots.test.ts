import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import {
  fillNumbers,
  findSlots,
  type MethodNumber,
  methodNumbers,
  methodParts,
  soleSlot,
} from "@/lib/model/method-slots";

const numbers = Object.fromEntries(methodNumbers.map((name, at) => [name, at + 1])) as Record<
  MethodNumber,
  number
>;

it("slots are found with their names and places", () => {
  expect(findSlots("{{marks}} and {{ no such }}")).toEqual([
    { name: "marks", start: 0 },
    { name: "no such", start: 14 },
  ]);
});

it.each([
  ["{{marks}}", "marks"],
  ["  {{ roll-up }}\n", "roll-up"],
  ["{{marks}}.", undefined],
  ["{{marks}}{{marks}}", undefined],
  ["{{a\nb}}", undefined],
  ["", undefined],
])("the sole slot of %j is %j", (text, name) => {
  expect(soleSlot(text)).toBe(name);
});

it("numbers are filled in, and all else stays", () => {
  expect(fillNumbers("{{recommendations}} of {{ quotes }}, {{marks}}, {{gone}}, {quotes}", numbers)).toBe(
    "1 of 2, {{marks}}, {{gone}}, {quotes}",
  );
});

it("content/README.md lists every slot, and none that is not there", () => {
  const guide = readFileSync(path.resolve(import.meta.dirname, "../../content/README.md"), "utf8");
  const listed = findSlots(guide).map(({ name }) => name);
  expect(listed.sort()).toEqual([...methodParts, ...methodNumbers].sort());
});
