import { expect, it, vi } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { keepIndex, keptIndex } from "@/lib/query/server-index";
import { buildCorpus } from "../build-corpus";

it("an index is kept by its address, for every copy of the module", async () => {
  expect(() => keptIndex("/corpus/none.json")).toThrow("The server holds no corpus for /corpus/none.json.");
  const [river, fish] = [indexCorpus(buildCorpus()), indexCorpus(buildCorpus())];
  keepIndex("/corpus/river.json", river);
  keepIndex("/corpus/fish.json", fish);
  expect(keptIndex("/corpus/river.json")).toBe(river);
  vi.resetModules();
  const copy = await import("@/lib/query/server-index");
  expect(copy.keptIndex).not.toBe(keptIndex);
  expect(copy.keptIndex("/corpus/fish.json")).toBe(fish);
});
