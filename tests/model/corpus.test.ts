import { describe, expect, it } from "vitest";
import { deepFreeze } from "@/lib/model/corpus";

describe("deepFreeze(value)", () => {
  it("returns the same value", () => {
    const value = { a: [1] };
    expect(deepFreeze(value)).toBe(value);
  });

  it("freezes all that the value holds, in objects and lists", () => {
    const value = deepFreeze({ list: [{ inner: { text: "a" } }] });
    for (const held of [value, value.list, value.list[0], value.list[0]?.inner]) {
      expect(Object.isFrozen(held)).toBe(true);
    }
  });

  it("freezes also what something holds that was frozen already", () => {
    const value = deepFreeze(Object.freeze({ inner: { text: "a" } }));
    expect(Object.isFrozen(value.inner)).toBe(true);
  });

  it("ends where a value holds itself", () => {
    const value: { self?: unknown } = {};
    value.self = value;
    expect(Object.isFrozen(deepFreeze(value))).toBe(true);
  });

  it.each([1, "a", null, undefined, true])("leaves %j as it is", (value) => {
    expect(deepFreeze(value)).toBe(value);
  });
});
