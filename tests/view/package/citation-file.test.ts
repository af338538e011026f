import { expect, it } from "vitest";
import { parse } from "yaml";
import { citationFile } from "@/lib/view/package/citation-file";
import { loadRiver } from "../../fixtures/load-river";

/** What Citation File Format 1.2.0 knows for a citation as a whole, as far as it is used; the first four are required. */
const keys = [
  "cff-version",
  "message",
  "title",
  "authors",
  "type",
  "abstract",
  "version",
  "date-released",
  "license",
  "url",
  "repository-code",
];

it("says what its format requires, and nothing that it does not know", async () => {
  const citation = parse(citationFile(await loadRiver()));
  expect(Object.keys(citation)).toEqual(expect.arrayContaining(keys.slice(0, 4)));
  expect(Object.keys(citation).filter((key) => !keys.includes(key))).toEqual([]);
  expect(citation).toMatchObject({ "cff-version": "1.2.0", type: "dataset" });
  expect(citation.authors).toEqual([{ name: expect.stringContaining("Editors of") }]);
});

it.each([
  ["Coding: CC BY 4.0. Documents: their authors'.", "CC-BY-4.0"],
  ["CC BY-SA 4.0", "CC-BY-SA-4.0"],
  ["All rights reserved.", undefined],
])("names the licence of the terms %j by its identifier", async (licence, spdx) => {
  const library = await loadRiver();
  const corpus = { ...library.corpus, meta: { ...library.corpus.meta, licence } };
  expect(parse(citationFile({ ...library, corpus })).license).toBe(spdx);
});

it.each([
  ["2031-06-01", "2031-06-01"],
  // The format knows no month without a day.
  ["2031-06", undefined],
])("was released on %s", async (date, expected) => {
  const library = await loadRiver();
  const version = library.corpus.meta.dataVersion;
  const releases = [{ version, codebook: "1.0", date, summary: "First.", changes: [] }];
  expect(parse(citationFile({ ...library, releases }))["date-released"]).toBe(expected);
});

it("keeps what YAML would read otherwise", async () => {
  const library = await loadRiver();
  const title = 'No: "a #b"\n- c';
  const corpus = { ...library.corpus, meta: { ...library.corpus.meta, title, subtitle: undefined } };
  expect(parse(citationFile({ ...library, corpus })).title).toBe(title);
});
