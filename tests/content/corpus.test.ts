import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { corpusDirectory, loadCorpus } from "@/lib/load";
import { sentences } from "@/lib/model/sentence";
import { indexCorpus } from "@/lib/query/corpus-index";
import { facetFields } from "@/lib/query/facet-fields";
import { exportText } from "../export-file";

// The real corpus, read a second time without the loader: what is on the page must be what is in the files.
const root = corpusDirectory();
const result = await loadCorpus(root);
const library = "library" in result ? result.library : undefined;
const corpus = library?.corpus;

interface AuthoredQuote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

interface AuthoredSource {
  readonly sha256: string;
  readonly recommendations: readonly {
    readonly id: string;
    readonly quotes: readonly (string | AuthoredQuote)[];
  }[];
}

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const idsIn = (file: string) => new Set((parse(read(file)) as { id: string }[]).map(({ id }) => id));

it("has no problem", () => {
  expect("problems" in result ? result.problems : []).toEqual([]);
});

it("has the horizons of its own subject, by which addresses filter and files sort", async () => {
  if (!corpus) throw new Error("The corpus has problems.");
  const index = indexCorpus(corpus);
  const horizons = ["now", "while-war-lasts", "transition", "after-war"];
  for (const horizon of horizons) {
    const [, ...rows] = (await exportText(index, "recommendations", "csv", `horizon=${horizon}`)).split(
      "\r\n",
    );
    const expected = corpus.recommendations.filter((each) => each.horizon === horizon);
    expect(expected.length).toBeGreaterThan(0);
    expect(rows.filter(Boolean)).toHaveLength(expected.length);
  }
  const offered = facetFields.find(({ id }) => id === "horizon")?.facet.options(index);
  expect(offered?.map(({ value, label }) => [value, label])).toEqual(
    horizons.map((horizon) => [horizon, horizon.replaceAll("-", " ")]),
  );
});

it("holds every recommendation that the files hold, once", () => {
  const authored = (corpus?.sources ?? []).flatMap(({ id }) => {
    return (parse(read(`content/sources/${id}.yaml`)) as AuthoredSource).recommendations.map(
      (entry) => entry.id,
    );
  });
  expect(corpus?.recommendations.map(({ id }) => id)).toEqual(authored);
  expect(new Set(authored).size).toBe(authored.length);
  expect(authored.length).toBeGreaterThan(200);
});

describe.each(corpus?.sources ?? [])("$id", ({ id, sha256 }) => {
  const seed = read(`seeds/${id}.txt`);
  const authored = parse(read(`content/sources/${id}.yaml`)) as AuthoredSource;
  const known = {
    actor: idsIn("content/actors.yaml"),
    measure: idsIn("content/measures.yaml"),
    topic: idsIn("content/topics.yaml"),
  };
  const own = corpus?.recommendations.filter(({ source }) => source === id) ?? [];

  it("is coded from the bytes of its seed", () => {
    const bytes = readFileSync(path.join(root, `seeds/${id}.txt`));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  });

  it.each(own)("$id", (recommendation) => {
    const written = authored.recommendations.find((entry) => entry.id === recommendation.id)?.quotes ?? [];
    expect(recommendation.quotes).toHaveLength(written.length);
    for (const [at, quote] of written.entries()) {
      const { exact, prefix = "", suffix = "" } = typeof quote === "string" ? { exact: quote } : quote;
      expect(seed.split(prefix + exact + suffix), exact).toHaveLength(2);
      const located = recommendation.quotes[at];
      expect([...seed].slice(located?.start, located?.end).join("")).toBe(exact);
    }
    expect(known.actor).toContain(recommendation.actor);
    expect(known.measure).toContain(recommendation.measure);
    for (const topic of recommendation.topics) expect(known.topic).toContain(topic);
    for (const actor of [...recommendation.addressees, ...recommendation.beneficiaries]) {
      expect(known.actor).toContain(actor);
    }
    expect(recommendation.statement).toMatch(/^\p{Lu}.*[.]$/su);
    expect(sentences(recommendation.statement, "en"), "one sentence").toHaveLength(1);
  });

  it("sets aside only what stands in it and is not quoted", () => {
    for (const { exact, start, end } of library?.texts[id]?.setAside ?? []) {
      expect([...seed].slice(start, end).join("")).toBe(exact);
      expect(own.flatMap(({ quotes }) => quotes).some((quote) => quote.exact === exact)).toBe(false);
    }
  });
});
