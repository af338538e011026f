import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { oneOf, run, UsageError } from "@/lib/cli/arguments.mjs";

describe("oneOf(option, value, values)", () => {
  it("is the value, if it is one of them", () => {
    expect(oneOf("format", "json", ["text", "json"])).toBe("json");
  });

  it.each(["", "JSON", "toString"])("refuses %j, and says what there is", (value) => {
    expect(() => oneOf("format", value, ["text", "json"])).toThrow(
      new UsageError(`--format is one of text, json, not "${value}".`),
    );
  });
});

describe("run(command)", () => {
  let written = "";

  beforeEach(() => {
    written = "";
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      written += text;
      return true;
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    process.stdout.removeAllListeners("error");
    process.exitCode = undefined;
  });

  it.each([0, 1])("ends with the code of the command: %i", async (code) => {
    await run(async () => code);
    expect({ code: process.exitCode, written }).toEqual({ code, written: "" });
  });

  it("ends with 2 and the message where a command cannot run as it was called", async () => {
    await run(() => Promise.reject(new UsageError("There is no corpus.")));
    expect({ code: process.exitCode, written }).toEqual({ code: 2, written: "There is no corpus.\n" });
  });

  it("ends with 2, and not with the 1 of problems, where the command itself has a fault", async () => {
    await run(() => Promise.reject(new Error("A fault.")));
    expect(process.exitCode).toBe(2);
    expect(written).toMatch(/^Error: A fault\.\n\s+at /);
  });
});
