import { expect, inject, it } from "vitest";
import { codePoints } from "@/lib/model/text";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { parseQuery } from "@/lib/query/url";
import { readFragment } from "@/lib/view/reader/fragment";
import { index, texts } from "./expected";
import { expectedSections } from "./expected-sections";

const { actors, measures, recommendations, sources, topics } = index.corpus;

/** Every page that there is. */
const pages = [
  "/",
  "/recommendations",
  "/sources",
  "/data",
  "/changes",
  "/compare",
  "/method",
  "/collection",
  "/method/disagreements",
  ...topics.map(({ id }) => `/topics/${id}`),
  ...sources.map(({ id }) => `/sources/${id}`),
  ...actors.map(({ id }) => `/actors/${id}`),
  ...measures.map(({ id }) => `/measures/${id}`),
  ...recommendations.map(({ id }) => recommendationAddress(id)),
];

interface Loaded {
  readonly status: number;
  readonly links: readonly URL[];
  readonly anchors: ReadonlySet<string>;
}

const loaded = new Map<string, Promise<Loaded>>();

function load(path: string): Promise<Loaded> {
  const before = loaded.get(path);
  if (before) return before;
  const loading = read(path);
  loaded.set(path, loading);
  return loading;
}

async function read(path: string): Promise<Loaded> {
  const answer = await fetch(inject("address") + path);
  const isPage = answer.headers.get("content-type")?.startsWith("text/html");
  const html = isPage ? (await answer.text()).replaceAll("&amp;", "&") : "";
  // What follows the markup is data for the page's script.
  const markup = html.split("<script>")[0] ?? "";
  const values = (attribute: string) =>
    Array.from(markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g")), ([, value = ""]) => value);
  return {
    status: answer.status,
    links: values("href").map((href) => new URL(href, inject("address") + path)),
    anchors: new Set(values("id")),
  };
}

/** Any characters of a document can be pointed at: no element has them for an id. */
function isStretch(path: string, fragment: string): boolean {
  const text = texts[path.replace("/sources/", "")]?.text;
  const length = text === undefined ? 0 : codePoints(text).length;
  return readFragment(fragment, { marks: [], moved: [], length }).kind === "stretch";
}

/** The parts of a comparison are not there before the page's script has run. */
function partsOf({ search }: URL): ReadonlySet<string> {
  return new Set(expectedSections(search).map(({ id }) => id));
}

it("every link of every page leads to a page, and every fragment to a place in it", async () => {
  const found = (await Promise.all(pages.map(async (path) => ({ path, ...(await load(path)) })))).flatMap(
    ({ path, status, links }) => [
      { path, status, link: new URL(path, inject("address")) },
      ...links.map((link) => ({ path, status, link })),
    ],
  );
  const broken = new Set<string>();
  for (const { path, status, link } of found) {
    if (status !== 200) broken.add(`${path} answers ${status}`);
    if (!/^https?:$/.test(link.protocol)) broken.add(`${path} has the link ${link.href}`);
    if (link.origin !== inject("address")) continue;
    const target = await load(link.pathname);
    const fragment = decodeURIComponent(link.hash.slice(1));
    if (target.status !== 200) broken.add(`${link.pathname} answers ${target.status}`);
    const anchors =
      link.pathname === "/compare" ? new Set([...target.anchors, ...partsOf(link)]) : target.anchors;
    if (fragment !== "" && !anchors.has(fragment) && !isStretch(link.pathname, fragment))
      broken.add(`${link.href} has no #${fragment}`);
    if (isView(link) && parseQuery(link.searchParams, index).rejected.length > 0) {
      broken.add(`${path} has the link ${link.search}, which means nothing`);
    }
  }
  expect([...broken]).toEqual([]);
  expect(found.length).toBeGreaterThan(pages.length);
});

const isView = ({ pathname }: URL) => ["/", "/recommendations", "/compare"].includes(pathname);
