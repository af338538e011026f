import { describe, expect, it } from "vitest";
import { loadSecondCoding } from "@/lib/load/second-coding";
import { freezeCodings, writeOpenAdjudications } from "@/lib/load/write-codings";
import { unitsOf } from "@/lib/model/reliability/coded-unit";
import { computeReliability } from "@/lib/model/reliability/reliability";
import { copyRiver } from "../fixtures/corpus-copy";
import { loadRiver } from "../fixtures/load-river";
import { adjudication, coding, FOLDER, loadWell, river } from "../fixtures/second-coding-files";

const library = await loadRiver();

describe("what is kept of a coding", () => {
  it("reads back as the coding that it was", async () => {
    const files = freezeCodings(library);
    expect(files.map(({ file }) => file)).toEqual(
      library.corpus.sources.map(({ id }) => `${FOLDER}/first/${id}.yaml`),
    );
    const { first } = await loadWell(Object.fromEntries(files.map(({ file, text }) => [file, text])));
    for (const { id, coded } of library.corpus.sources) {
      expect(first[id]).toMatchObject({ on: coded.on, units: unitsOf(library.corpus, id) });
    }
  });

  it("reads back whatever characters are quoted", async () => {
    const odd = [
      "- a: b # c",
      "'quoted'",
      '"so" it',
      "yes",
      "1.0",
      "tab\there",
      "line\r\nbreak",
      "a: b",
      "x\u2028y\u00a0z",
    ];
    const seed = `${odd.join(" end.\n")}\nAgain: yes. ${"\ufeff"}z`;
    const texts = { "riverside-2031": { text: seed, setAside: [], lines: {} } };
    const quotes = odd.map((exact) => {
      const start = seed.indexOf(exact);
      return { exact, start, end: start + exact.length };
    });
    const sources = library.corpus.sources.filter(({ id }) => id === "riverside-2031");
    const [recommendation] = library.corpus.recommendations.filter(
      ({ source }) => source === "riverside-2031",
    );
    if (!recommendation) throw new Error("The river has recommendations.");
    const corpus = { ...library.corpus, sources, recommendations: [{ ...recommendation, quotes }] };
    const changed = { ...library, corpus, texts };
    const files = freezeCodings(changed).map(({ file, text }) => [file, text]);
    const folder = await copyRiver(Object.fromEntries(files));
    const result = await loadSecondCoding(folder, changed);
    expect("secondCoding" in result && result.secondCoding.first["riverside-2031"]?.units[0]?.quotes).toEqual(
      quotes,
    );
  });
});

const first = Object.fromEntries(freezeCodings(library).map(({ file, text }) => [file, text]));

describe("the disagreements that are open", () => {
  it("are written as entries that need no more than a decision and a reason", async () => {
    const changes = { ...first, [river]: coding({ stance: "against" }) };
    const { audit } = computeReliability(library, await loadWell(changes));
    expect(audit.disagreements.length).toBeGreaterThan(5);
    const open = writeOpenAdjudications(library, audit);
    const decided = open
      .replaceAll("  decision:\n", "  decision: first\n")
      .replaceAll("  why:\n", "  why: So.\n");
    const all = computeReliability(library, await loadWell({ ...changes, [adjudication]: decided })).audit;
    expect(all.disagreements.filter((one) => one.adjudication === undefined)).toEqual([]);
    expect(all.idle).toEqual([]);
    expect(writeOpenAdjudications(library, all)).toBe("");
  });

  it("do not pass for decided as they are written", async () => {
    const changes = { ...first, [river]: coding() };
    const { audit } = computeReliability(library, await loadWell(changes));
    const open = { ...changes, [adjudication]: writeOpenAdjudications(library, audit) };
    const result = await loadSecondCoding(await copyRiver(open), library);
    const problems = "problems" in result ? result.problems : [];
    expect(problems).toHaveLength(2 * audit.disagreements.length);
    for (const { file, code } of problems) expect(`${file} ${code}`).toMatch(/adjudication\.yaml value-/);
  });
});
