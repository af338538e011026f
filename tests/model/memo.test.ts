import { expect, it } from "vitest";
import { memoize, once } from "@/lib/model/memo";

it.each([
  ["a value", 1],
  ["nothing", undefined],
  ["null", null],
])("makes %s once for each object", (_what, value) => {
  const asked: object[] = [];
  const make = memoize((key: object) => {
    asked.push(key);
    return value;
  });
  const [one, other] = [{}, {}];
  expect([make(one), make(one), make(other), make(one)]).toEqual([value, value, value, value]);
  expect(asked).toEqual([one, other]);
});

it("keeps nothing of what failed", () => {
  let calls = 0;
  const make = memoize((_key: object) => {
    calls++;
    if (calls === 1) throw new Error("Not yet.");
    return calls;
  });
  const key = {};
  expect(() => make(key)).toThrow("Not yet.");
  expect(make(key)).toBe(2);
});

it.each([
  ["a value", 1],
  ["nothing", undefined],
])("makes %s when it is first asked for, and not again", (_what, value) => {
  let calls = 0;
  const get = once(() => {
    calls++;
    return value;
  });
  expect(calls).toBe(0);
  expect([get(), get()]).toEqual([value, value]);
  expect(calls).toBe(1);
});
