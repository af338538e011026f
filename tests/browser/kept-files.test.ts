import { expect, inject, it } from "vitest";
import { exportShapes, formatsOf } from "@/lib/view/export/export-format";
import { packageFiles } from "@/lib/view/package/package-files";
import { index, known } from "./expected";

const source = known(
  index.corpus.sources.find(({ fullText }) => fullText),
  "source",
).id;

const files = [
  ...Object.keys(packageFiles).map((name) => `/${name}`),
  ...exportShapes.flatMap((shape) => formatsOf(shape).map((format) => `/${shape}.${format}`)),
  ...["/citations.json", "/ids.json", "/robots.txt"],
  ...[`/seeds/${source}.txt`, `/passages/${source}.json`, `/contexts/${source}.json`],
];

const ask = (path: string, tag?: string) =>
  fetch(inject("address") + path, { headers: tag === undefined ? {} : { "if-none-match": tag } });

it.each(files)("who has %s need not take it again, and nobody uses a copy unasked", async (path) => {
  const first = await ask(path);
  const body = await first.arrayBuffer();
  const tag = known(first.headers.get("etag") ?? undefined, "tag");
  expect([first.status, first.headers.get("cache-control")]).toEqual([200, "no-cache"]);
  expect(body.byteLength).toBeGreaterThan(0);
  const again = await ask(path, `"other", ${tag}`);
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
  expect(again.headers.get("etag")).toBe(tag);
  expect((await ask(path, '"other"')).status).toBe(200);
  const head = await fetch(inject("address") + path, { method: "HEAD" });
  expect([head.status, head.headers.get("etag")]).toEqual([200, tag]);
});

it("each file has a tag of its own", async () => {
  const tags = await Promise.all(files.map(async (path) => (await ask(path)).headers.get("etag")));
  expect(new Set(tags).size).toBe(files.length);
});

it.each(["/seeds/nothing.txt", "/nothing.zip", "/passages/nothing.json"])(
  "%s, which is not there, has none",
  async (path) => {
    const answer = await ask(path);
    // The page that says so is another answer, and has the framework's own.
    expect([answer.status, answer.headers.get("etag")?.startsWith("W/")]).toEqual([404, false]);
  },
);
