import { describe, expect, it } from "vitest";
import type { Rejected } from "@/lib/query/parameter-reader";
import { describeRejected, splitRejected } from "@/lib/view/rejected";

const value = (at: number): Rejected => ({ parameter: "actor", value: `nobody-${at}` });
const parameter: Rejected = { parameter: "actr", value: "x", near: "actor", isUnknown: true };
const values = (count: number) => Array.from({ length: count }, (_, at) => value(at));

describe("what of an address means nothing", () => {
  it.each([
    [[], []],
    [[value(1)], ['The parameter actor has no value "nobody-1".']],
    [
      [{ parameter: "stance", value: "aginst", near: "against" }],
      ['The parameter stance has no value "aginst". Did you mean "against"?'],
    ],
    [[parameter], ['There is no parameter "actr". Did you mean "actor"?']],
  ] as [Rejected[], string[]][])("is said in sentences: %j", (rejected, sentences) => {
    expect(describeRejected(rejected)).toEqual(sentences);
  });

  it.each([
    [20, 20, 0],
    [21, 20, 1],
    [480, 20, 460],
  ])("of %i, %i are named and %i counted", (count, named, more) => {
    const split = splitRejected(values(count));
    expect([split.named.length, split.more]).toEqual([named, more]);
    const sentences = describeRejected(values(count));
    expect(sentences.slice(20)).toEqual(more === 0 ? [] : [`And ${more} more mean nothing here.`]);
  });

  it("names parameters before values, as one wrong name can be behind many", () => {
    expect(splitRejected([...values(30), parameter]).named[0]).toEqual(parameter);
  });
});
