import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GET, POST } from "@/app/export/[shape]/[format]/route";
import { exportFormats, exportShapes, formatsOf } from "@/lib/view/export/export-format";
import nextConfig from "@/next.config.js";

const origin = "http://localhost:3000";
const context = (shape: string, format: string) => ({ params: Promise.resolve({ shape, format }) });
const get = (shape: string, format: string, search = "") =>
  GET(new Request(`${origin}/${shape}.${format}${search}`), context(shape, format));

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`${origin}/quotes.csv`, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": `${Buffer.byteLength(body)}`,
      ...headers,
    },
    body,
  });
  return POST(request, context("quotes", "csv"));
}

const said = async (answer: Promise<Response>) => {
  const response = await answer;
  return [response.status, await response.text()] as const;
};

describe("the route of all exports", () => {
  it("has an address for every table and format, and for no other", async () => {
    const rewrites = await nextConfig.rewrites?.();
    const [rewrite] = Array.isArray(rewrites) ? rewrites : [];
    const addresses = exportShapes.flatMap((shape) =>
      formatsOf(shape).map((format) => `/${shape}.${format}`),
    );
    const [, shapes, formats] = /^\/:shape\((.*)\)\.:format\((.*)\)$/.exec(rewrite?.source ?? "") ?? [];
    expect([shapes?.split("|"), formats?.split("|").toSorted()]).toEqual([
      exportShapes,
      exportFormats.toSorted(),
    ]);
    // What is led here and is no file says so.
    for (const shape of exportShapes)
      for (const format of exportFormats)
        expect((await get(shape, format)).status, `${shape}.${format}`).toBe(
          addresses.includes(`/${shape}.${format}`) ? 200 : 404,
        );
    expect(rewrite?.destination).toBe("/export/:shape/:format");
  });

  it.each(exportShapes)("gives %s under a name that says what was filtered", async (shape) => {
    const response = await get(shape, "csv", "?voice=own");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${shape}-own.csv"`);
  });

  it("makes a file that somebody has no second time: the same build, data and question have the same tag", async () => {
    const ask = (search: string, headers: Record<string, string> = {}) =>
      GET(new Request(`${origin}/quotes.csv${search}`, { headers }), context("quotes", "csv"));
    const first = await ask("?voice=own");
    const tag = first.headers.get("etag");
    // Without a build, as here in a fresh checkout, nothing says that the code is the same.
    if (tag === null) return expect(existsSync(".next/BUILD_ID")).toBe(false);
    expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const again = await ask("?voice=own", { "if-none-match": `"other", ${tag}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await ask("?voice=reported", { "if-none-match": tag })).status).toBe(200);
    expect((await ask("?voice=nobody")).headers.get("etag")).toBeNull();
  });

  it("gives the same by POST as by GET", async () => {
    const [, body] = await said(get("quotes", "csv", "?voice=own&sep=;"));
    expect(await said(post("voice=own&sep=%3B"))).toEqual([200, body]);
  });

  it.each([
    [
      "another table",
      get("quote", "csv"),
      404,
      "There is no such table. The tables are recommendations, quotes, matrix, compare.\n",
    ],
    [
      "another format",
      get("quotes", "xml"),
      404,
      "There is no such format. The formats of quotes are csv, xlsx, json, md, tsv, parquet.\n",
    ],
    ["what every object has", get("constructor", "toString"), 404, "There is no such table."],
    ["an unknown value", get("quotes", "csv", "?sep=|"), 400, 'The parameter sep has no value "|".'],
    [
      "a long search",
      get("quotes", "csv", `?q=${"x".repeat(201)}`),
      400,
      "A search may be 200 characters long.\n",
    ],
    [
      "too many values",
      post(`recommendation=${"a,".repeat(20_000)}a`),
      400,
      "An export takes at most 20000 values in its parameters, and these have 20001.\n",
    ],
    ["too many parameters", post("a=&".repeat(20_001)), 400, "An export takes at most 20000 values"],
    [
      "many unknown parameters",
      post(Array.from({ length: 60 }, (_, at) => `x${at}=1`).join("&")),
      400,
      "And 40 more mean nothing here.\n",
    ],
    [
      "many unknown values",
      post(`actor=${Array.from({ length: 60 }, (_, at) => `x${at}`).join(",")}`),
      400,
      "And 40 more mean nothing here.\n",
    ],
    [
      "a form that is too long",
      post("q=", { "content-length": `${2 ** 21 + 1}` }),
      413,
      "A form may be 2097152 bytes long.\n",
    ],
    [
      "a form of another type",
      post("{}", { "content-type": "application/json" }),
      415,
      "A form must be of the type",
    ],
  ])("refuses %s", async (_what, answer, status, message) => {
    const [code, text] = await said(answer);
    expect(code).toBe(status);
    expect(text).toContain(message);
  });
});
