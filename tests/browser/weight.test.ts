import { describe, expect, inject, it } from "vitest";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { index, known } from "./expected";
import { layoutShifts, paintWhenRead } from "./layout-shift";
import { loadedScripts, weigh, weighScripts } from "./script-weight";
import { visit } from "./visit";

const { topics, measures, actors, sources, recommendations } = index.corpus;
const first = (items: readonly { readonly id: string }[]) => known(items[0], "entry").id;

/** A page of each kind. */
const pages = [
  "/",
  "/recommendations",
  "/compare",
  `/compare?actors=${actors.slice(0, 2).map(({ id }) => id)}`,
  `/topics/${first(topics)}`,
  `/measures/${first(measures)}`,
  `/actors/${first(actors)}`,
  "/sources",
  `/sources/${first(sources)}`,
  recommendationAddress(first(recommendations)),
  "/method",
  "/collection",
  "/data",
  "/changes",
];

/** Bytes of scripts, with gzip, beyond those of an empty page; of every other page 10 kB. */
const budgets: readonly (readonly [RegExp, number])[] = [
  [/^\/(recommendations)?$/, 70_000],
  [/^\/(compare|sources\/)/, 45_000],
];
const budgetOf = (path: string) => budgets.find(([pattern]) => pattern.test(path))?.[1] ?? 10_000;

it("the scripts of each page keep to their budget", async () => {
  const loaded = new Map<string, readonly string[]>();
  for (const path of pages) loaded.set(path, await loadedScripts(await visit(path)));
  const weights = [...(await weighScripts(loaded))];
  expect(weights.filter(([path, weight]) => weight > budgetOf(path))).toEqual([]);
  // The matrix has more to do than any other, so something was weighed.
  expect(Math.max(...weights.map(([, weight]) => weight))).toBeGreaterThan(20_000);
});

it("the HTML of the matrix keeps to its budget", async () => {
  expect(await weigh(`${inject("address")}/`)).toBeLessThanOrEqual(60_000);
});

describe.each([
  ["on a desk", { width: 1440, height: 900 }],
  ["on a phone", { width: 375, height: 812 }],
])("%s nothing moves while a page loads", (_, size) => {
  it.each(pages)("%s", async (path) => {
    const page = await visit(path, { ...size, own: { prepare: paintWhenRead } });
    expect(await layoutShifts(page)).toEqual([]);
  });
});
