import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, inject, it } from "vitest";
import { corpusDirectory, getCorpus } from "@/lib/load";
import { browserCorpus } from "@/lib/load/browser-corpus";
import { readContentFiles } from "@/lib/load/content-files";
import { guidOf } from "@/lib/load/guid";
import { exportShapes, formatsOf } from "@/lib/view/export/export-format";
import { packageBodies } from "@/lib/view/package/everything";
import { type PackageFile, packageFiles } from "@/lib/view/package/package-files";
import { previewAddress } from "@/lib/view/site/preview-address";
import { listPages } from "@/lib/view/site/sitemap";
import { index } from "../browser/expected";
import { exportBytes } from "../export-file";

const pages = [...listPages(index.corpus), "/collection"];
const { origin, pathname: base } = new URL(inject("address"));

/** What a reader gets at a path from the root of the site. */
const get = (address: string) => fetch(inject("address") + address);

async function htmlOf(page: string): Promise<string> {
  const answer = await get(page);
  expect(answer.status, page).toBe(200);
  return (await answer.text()).replaceAll("&amp;", "&");
}

const valuesOf = (html: string, attribute: string) =>
  Array.from(html.matchAll(new RegExp(`[ "]${attribute}="([^"]*)"`, "g")), ([, value = ""]) => value);

it("every page is there, with a heading and nothing that a reader without script could not read", async () => {
  for (const page of pages) {
    const [markup = ""] = (await htmlOf(page)).split("<script>");
    expect(markup, page).toMatch(/<h1[\s>]/);
    expect(markup.replace(/<head>.*<\/head>/s, "").length, page).toBeGreaterThan(2000);
  }
});

it("every link, script, style and form of every page leads into the folder of the site, and to what is there", async () => {
  const broken = new Set<string>();
  const asked = new Map<string, Promise<number>>();
  for (const page of [...pages, "/404"]) {
    const html = await htmlOf(page);
    const addresses = ["href", "src", "action", "formAction"].flatMap((attribute) =>
      valuesOf(html, attribute),
    );
    for (const address of addresses) {
      const to = new URL(address, inject("address") + (page === "/" ? "/" : page));
      if (to.origin !== origin) continue;
      if (to.pathname !== base && !to.pathname.startsWith(`${base}/`))
        broken.add(`${page} leads to ${address}`);
      const status = asked.get(to.pathname) ?? fetch(to).then((answer) => answer.status);
      asked.set(to.pathname, status);
      if ((await status) !== 200) broken.add(`${page} leads to ${address}, which answers ${await status}`);
    }
  }
  expect([...broken]).toEqual([]);
  expect(asked.size).toBeGreaterThan(pages.length);
});

it("styles name files that are there", async () => {
  const names = await readdir(path.join(inject("site"), "_next"), { recursive: true });
  const styles = names.filter((name) => name.endsWith(".css"));
  let found = 0;
  for (const name of styles) {
    const css = await readFile(path.join(inject("site"), "_next", name), "utf8");
    for (const [, address = ""] of css.matchAll(/url\("?([^")]+)"?\)/g)) {
      if (address.startsWith("data:")) continue;
      found += 1;
      expect((await fetch(new URL(address, `${inject("address")}/_next/${name}`))).status, address).toBe(200);
    }
  }
  expect(found).toBeGreaterThan(0);
});

it("each page allows its own scripts alone, by hash", async () => {
  for (const page of [...pages, "/404"]) {
    const html = await htmlOf(page);
    const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const [, scripts] = /script-src ([^;]*)/.exec(policy) ?? [];
    expect(scripts, page).toMatch(/^'self'( 'sha256-[^']+')+$/);
    expect(policy).toContain("default-src 'none'");
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(script|link|style)\b/));
  }
});

describe("the files of the data are those of a server", () => {
  it.each(exportShapes.flatMap((shape) => formatsOf(shape).map((format) => [shape, format] as const)))(
    "/%s.%s",
    async (shape, format) => {
      const bytes = Buffer.from(await (await get(`/${shape}.${format}`)).arrayBuffer());
      expect(bytes.equals(await exportBytes(index, shape, format))).toBe(true);
    },
  );

  it.each(Object.keys(packageFiles) as PackageFile[])("/%s", async (name) => {
    const content = await readContentFiles(corpusDirectory());
    const bytes = Buffer.from(await (await get(`/${name}`)).arrayBuffer());
    expect(bytes.equals(Buffer.from(packageBodies(await getCorpus(), content, guidOf)[name]()))).toBe(true);
  });

  it("the corpus, for the browser", async () => {
    const { address, body } = await browserCorpus();
    expect(await (await get(address)).text()).toBe(body);
  });
});

it("each page has a preview image, and robots a sitemap", async () => {
  for (const page of pages) {
    const bytes = Buffer.from(await (await get(previewAddress(page))).arrayBuffer());
    expect(bytes.subarray(1, 4).toString("latin1"), page).toBe("PNG");
  }
  const sitemap = await (await get("/sitemap.xml")).text();
  expect(sitemap.match(/<loc>/g)).toHaveLength(listPages(index.corpus).length);
  expect(await (await get("/robots.txt")).text()).toContain("Sitemap: ");
});

it.each(["/nothing", "/actors/nobody", "/method/adjudication.yaml", "/todo", "/recommendations/a/b"])(
  "%s is not there, and a page says so",
  async (address) => {
    const answer = await get(address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("There is no such page");
  },
);

it("nothing is there twice: no page has a second form for links of the framework", async () => {
  const names = await readdir(inject("site"), { recursive: true });
  const texts = names.filter((name) => name.endsWith(".txt") && !name.startsWith("seeds"));
  expect(texts).toEqual(["robots.txt"]);
});
