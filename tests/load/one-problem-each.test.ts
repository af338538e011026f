import { describe, expect, it } from "vitest";
import { type Changes, readRiver } from "../fixtures/corpus-copy";
import { problemsOf } from "./problems-of";

describe("one cause is one problem:", () => {
  const source = "content/sources/ferry-guild-2030.yaml";
  const seed = "seeds/ferry-guild-2030.txt";

  it.each<[string, Changes, string[]]>([
    [
      "an actor that was refused is not missed where it is named",
      { "content/actors.yaml": readRiver("content/actors.yaml").replace("kind: person", "kind: human") },
      ["content/actors.yaml:15:9 value-invalid"],
    ],
    [
      "nor is one whose id is to be mended",
      { "content/actors.yaml": readRiver("content/actors.yaml").replace("id: mayor", "id: Mayor") },
      ["content/actors.yaml:12:7 id-invalid"],
    ],
    [
      "nor one whose id is misspelt as a key",
      { "content/actors.yaml": readRiver("content/actors.yaml").replace("- id: mayor", "- di: mayor") },
      ["content/actors.yaml:12:3 key-missing", "content/actors.yaml:12:3 key-unknown"],
    ],
    [
      "nor any actor of a file that cannot be read",
      { "content/actors.yaml": "- id: [\n" },
      ["content/actors.yaml:1:7 yaml-syntax"],
    ],
    [
      "a measure is not unused that a refused recommendation answers",
      { [source]: readRiver(source).replace("horizon: now", "horizon: soon") },
      [`${source}:16:14 value-invalid`],
    ],
    [
      "nor are measures and actors that a source names that cannot be read",
      { [source]: "title: [\n" },
      [`${source}:1:8 yaml-syntax`],
    ],
    [
      "quotes are not looked for in a document that is not the one that was coded",
      { [seed]: "Another document, which must be coded.\n" },
      [`${source}:7:9 seed-changed`],
    ],
    ["a document that was refused is not missed", { [seed]: "\xff" }, [`${source}:7:9 seed-changed`]],
    [
      "a sentence is not open that a wrong quote was meant to cover",
      { [source]: readRiver(source).replace("must run again now", "must run again soon") },
      [`${source}:18:9 quote-missing`],
    ],
    [
      "a source is not without markers where the list of them was refused",
      { "content/markers.yaml": "- { marker: must, language: eng, reason: duty }\n" },
      ["content/markers.yaml:1:29 value-invalid"],
    ],
    [
      "nor one that a recommendation covers whose id is used twice",
      {
        [source]: readRiver(source).replace("ferry-guild-2030/no-lamps", "ferry-guild-2030/footbridge"),
      },
      [`${source}:44:9 id-duplicate`],
    ],
    [
      "an id to which another has moved is not missed where its entry is refused",
      {
        "content/moved.yaml": "- { from: ferry-guild-2030/dark, to: ferry-guild-2030/no-lamps }\n",
        [source]: readRiver(source).replace("stance: against", "stance: agianst"),
      },
      [`${source}:46:13 value-invalid`],
    ],
    [
      "nor where its file cannot be read",
      {
        "content/moved.yaml": "- { from: ferry-guild-2030/dark, to: ferry-guild-2030/no-lamps }\n",
        [source]: "title: [\n",
      },
      [`${source}:1:8 yaml-syntax`],
    ],
    [
      "an actor is not unused whose id an author was meant for",
      { [source]: readRiver(source).replace("author: ferry-guild", "author: those-who-row") },
      [`${source}:2:9 reference-unknown`],
    ],
    [
      "nor one that is named and not by an id",
      { [source]: readRiver(source).replace("author: ferry-guild", "author: Ferry Guild") },
      [`${source}:2:9 id-invalid`],
    ],
    [
      "nor one that stands where the author is missing",
      { [source]: readRiver(source).replace("author: ferry-guild\n", "") },
      [`${source}:1:1 key-missing`],
    ],
    [
      "nor a measure that stands where it is missing",
      { [source]: readRiver(source).replace("    measure: run-night-ferry\n", "") },
      [`${source}:11:5 key-missing`],
    ],
    [
      "nor are actors and measures of a source that is not there, and whose document is",
      { [source]: undefined },
      [`${seed}:1:1 seed-orphan`],
    ],
    [
      "nor those of a source whose file has another ending, and its document is not without one",
      { [source]: undefined, "content/sources/ferry-guild-2030.yml": readRiver(source) },
      ["content/sources/ferry-guild-2030.yml:1:1 file-unexpected"],
    ],
    [
      "a document is not missing that has another ending",
      { [seed]: undefined, "seeds/ferry-guild-2030.md": readRiver(seed) },
      ["seeds/ferry-guild-2030.md:1:1 file-unexpected"],
    ],
    [
      "a tab says nothing of the lines below",
      { [source]: readRiver(source).replace("    measure: run", "\tmeasure: run") },
      [`${source}:12:1 yaml-tab`],
    ],
    [
      "two actors with one name and one short name have one problem",
      {
        "content/actors.yaml": readRiver("content/actors.yaml")
          .replace("name: Ferry Guild", "name: Riverside Forum")
          .replace("short: Guild", "short: Forum"),
      },
      ["content/actors.yaml:7:9 name-repeated"],
    ],
    [
      "nor one that a refused recommendation covers",
      { [source]: readRiver(source).replace("stance: against", "stance: agianst") },
      [`${source}:46:13 value-invalid`],
    ],
  ])("%s", async (_, changes, expected) => {
    expect(await problemsOf(changes)).toEqual(expected);
  });
});

describe("one problem hides no other:", () => {
  it("the entries of a source are checked where its head is refused", async () => {
    const file = "content/sources/riverside-2031.yaml";
    const yaml = readRiver(file)
      .replace("kind: statement", "kind: poem")
      .replace("measure: allow-swimming", "measure: allow-swiming")
      .replace("keep them, prefix", "keep us, prefix");
    expect(await problemsOf({ [file]: yaml })).toEqual([
      `${file}:6:7 value-invalid`,
      `${file}:29:14 reference-unknown`,
      `${file}:41:9 quote-missing`,
    ]);
  });

  it("the quotes and references of what is refused are looked for", async () => {
    const file = "content/sources/riverside-2031.yaml";
    const yaml = readRiver(file)
      .replace("stance: for", "stance: yes")
      .replace("measure: allow-swimming", "measure: allow-swiming")
      .replace("from June to August", "from June to July")
      .replace("reason: forecast", "raison: forecast")
      .replace("by June, as", "by July, as");
    expect(await problemsOf({ [file]: yaml })).toEqual([
      `${file}:29:14 reference-unknown`,
      `${file}:30:13 value-invalid`,
      `${file}:33:9 quote-missing`,
      ...["key-missing", "quote-missing"].map((code) => `${file}:67:5 ${code}`),
      `${file}:68:5 key-unknown`,
    ]);
  });

  it("a document that has changed is seen where the head of its source is refused", async () => {
    const file = "content/sources/ferry-guild-2030.yaml";
    const yaml = readRiver(file).replace("kind: article", "kind: poem");
    expect(await problemsOf({ [file]: yaml, "seeds/ferry-guild-2030.txt": "Another document.\n" })).toEqual([
      `${file}:4:7 value-invalid`,
      `${file}:7:9 seed-changed`,
    ]);
  });

  it("every entry of a list is checked, and every file", async () => {
    expect(
      await problemsOf({
        "content/corpus.yaml": "title: A river\n",
        "content/topics.yaml": readRiver("content/topics.yaml").replaceAll("short: ", "shrot: "),
        "content/measures.yaml": "topics: []\n",
        "seeds/notes.doc": "",
      }),
    ).toEqual([
      ...["description", "licence", "codebookVersion", "dataVersion"].map(
        () => "content/corpus.yaml:1:1 key-missing",
      ),
      "content/measures.yaml:1:1 value-type",
      ...["content/topics.yaml:1:3 key-missing", "content/topics.yaml:3:3 key-unknown"],
      ...["content/topics.yaml:5:3 key-missing", "content/topics.yaml:7:3 key-unknown"],
      ...["content/topics.yaml:9:3 key-missing", "content/topics.yaml:11:3 key-unknown"],
      "seeds/notes.doc:1:1 file-unexpected",
    ]);
  });
});
