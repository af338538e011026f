import { expect, it } from "vitest";
import { explainDiskFault } from "@/lib/cli/disk-fault.mjs";

it.each([
  ["Error: ENOSPC: no space left on device, write", /^The disk is full/],
  ["npm error nospc ENOSPC: no space left on device", /^The disk is full/],
  ['Os { code: 28, kind: StorageFull, message: "No space left on device" }', /^The disk is full/],
  ["Error: EROFS: read-only file system, mkdir '/project/.next'", /^A folder cannot be written/],
  ["Error: EACCES: permission denied, open '/project/.next/built'", /^A folder cannot be written/],
  ["Permission denied (os error 13)", /^A folder cannot be written/],
])("%s is explained", (said, explained) => {
  expect(explainDiskFault(said)).toMatch(explained);
});

it.each(["Type error: Property 'x' does not exist.", "content/topics.yaml:1:3 key-missing", ""])(
  "%j is a fault of another kind",
  (said) => {
    expect(explainDiskFault(said)).toBeUndefined();
  },
);
