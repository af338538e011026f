import { existsSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { getIndex } from "@/lib/load";
import { exportFormats, exportShapes } from "@/lib/view/export/export-format";
import { residentSet } from "../bench/resident-set";
import { serve } from "../browser/serve";
import { arbitrarySearch } from "./arbitrary-search";

const ADDRESSES = 50_000;
/** So many are asked for at once, as from a few readers. */
const AT_ONCE = 4;
/** Longest that an answer may take, in milliseconds; on a machine that does something else besides, one in a thousand may take longer. */
const SLOW = 1_000;

const views = ["/", "/recommendations", "/compare", "/embed"];
const files = exportShapes.flatMap((shape) => exportFormats.map((format) => `/${shape}.${format}`));
const folders = [
  "actors",
  "measures",
  "sources",
  "topics",
  "recommendations",
  "seeds",
  "passages",
  "previews",
];

/** Addresses of views and files with any parameters, and of what is not there. */
function arbitraryAddress(index: Awaited<ReturnType<typeof getIndex>>): fc.Arbitrary<string> {
  const asked = fc
    .tuple(fc.constantFrom(...views, ...files), arbitrarySearch(index))
    .map(([path, search]) => `${path}?${search}`);
  const missing = fc
    .tuple(fc.constantFrom(...folders), fc.string({ unit: "binary", maxLength: 20 }))
    .map(([folder, name]) => `/${folder}/${encodeURIComponent(name)}`);
  const typed = fc.string({ maxLength: 40 }).map((text) => `/${text.replace(/[\s#\\]/g, "%")}`);
  return fc.oneof(
    { weight: 8, arbitrary: asked },
    { weight: 1, arbitrary: missing },
    { weight: 1, arbitrary: typed },
  );
}

// A server needs a build, and so many addresses their time: only `npm run fuzz` does this.
it.skipIf(process.env.FUZZ !== "full" || !existsSync(".next/BUILD_ID"))(
  "whatever a server is asked for, it answers, soon, and keeps nothing of it",
  { timeout: 3_600_000 },
  async () => {
    const index = await getIndex();
    const server = await serve();
    try {
      const addresses = fc.sample(arbitraryAddress(index), ADDRESSES);
      const faults: string[] = [];
      const slow: string[] = [];
      const memory: number[] = [];
      const queue = addresses.entries();
      const ask = async () => {
        for (const [at, address] of queue) {
          const start = performance.now();
          const answer = await fetch(server.address + address, { redirect: "manual" });
          await answer.arrayBuffer();
          if (answer.status >= 500) faults.push(`${answer.status} ${address}`);
          if (performance.now() - start > SLOW) slow.push(address);
          if ((at + 1) % (ADDRESSES / 10) === 0) {
            memory.push(await residentSet(server.pid));
            console.info(
              `${at + 1} of ${ADDRESSES} addresses, ${slow.length} slow, memory ${memory.join(", ")} MB`,
            );
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, ask));
      expect(faults).toEqual([]);
      expect(slow.length, slow.slice(0, 5).join("\n")).toBeLessThan(ADDRESSES / 1000);
      // It grows until the first collections of garbage, and not from then on.
      expect(Math.max(...memory.slice(5))).toBeLessThan(Math.max(...memory.slice(0, 5)) * 1.25);
    } finally {
      await server.stop();
    }
  },
);
