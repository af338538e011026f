import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Changes, readRiver } from "../fixtures/corpus-copy";
import { problemsOf } from "./problems-of";

const edit = (file: string, from: string | RegExp, to: string): Changes => {
  const old = readRiver(file);
  const text = old.replace(from, to);
  if (text === old) throw new Error(`Nothing is changed in ${file}.`);
  return { [file]: text };
};

const [actors, topics, measures] = ["actors", "topics", "measures"].map((name) => `content/${name}.yaml`) as [
  string,
  string,
  string,
];
const ferry = "content/sources/ferry-guild-2030.yaml";
const lamps = "stance: against\n    statement: The banks should stay dark.";

/** One more recommendation at the place of the last of the ferry guild's, with other values of some keys. */
function recommendation(changes: Readonly<Record<string, string>>): Changes {
  const keys = {
    id: "ferry-guild-2030/again",
    measure: "light-the-banks",
    stance: "against",
    statement: "The banks should stay dark.",
    quotes: '["Leave the banks unlit."]',
    ...changes,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return edit(ferry, "setAside:", `  - ${lines.join("\n    ")}\nsetAside:`);
}

/** The ferry guild's document once more, in other characters. */
function guild(rewrite: (text: string) => string): Changes {
  const text = rewrite(readRiver("seeds/ferry-guild-2030.txt"));
  const hash = createHash("sha256").update(text).digest("hex");
  const source = readRiver(ferry)
    .replaceAll("ferry-guild-2030/", "guild/")
    .replace(/sha256: .*/, `sha256: ${hash}`);
  return { "seeds/guild.txt": text, "content/sources/guild.yaml": source };
}

describe("what stands twice is a problem:", () => {
  it.each<[string, (text: string) => string]>([
    ["another line break at its end", (text) => `${text}\n`],
    ["line breaks of another system", (text) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text) => `\ufeff${text}`],
    ["a blank at the end of a line", (text) => text.replace("\n", " \n")],
    ["other lines", (text) => text.replaceAll(" the ", "\nthe ")],
  ])("one document under two ids, with %s", async (_, rewrite) => {
    expect(await problemsOf(guild(rewrite))).toEqual(["seeds/guild.txt:1:1 seed-repeated"]);
  });

  it.each([
    ["Friends of the Weir", "Fri\u200cends of the Weir"],
    ["Friends of the Weir", "Friends of\u200d the Weir"],
    ["Friends of the Weir", "Friends of\u034f the Weir\u200e"],
    ["Friends of the Weir", "Friends-of-the-Weir"],
    ["Don't dam", "Don’t dam"],
    ["Don't dam", "Don´t dam"],
    ['"Dam" the weir', "“Dam” the weir"],
    ['"Dam" the weir', "«Dam» the weir"],
    ["Co-operate", "Co\u2011operate"],
    ["Co-operate", "Co–operate"],
    ["拆除水坝", "拆除水坝。"],
    ["صيد", "صيد؟"],
    ["The “weir”", "The “weir"],
    ["Weir (old)", "Weir (old"],
  ])("the names %j and %j", async (one, other) => {
    const changes = edit(
      actors,
      /name: Riverside Forum([\s\S]*)name: Ferry Guild/,
      `name: ${JSON.stringify(one)}$1name: ${JSON.stringify(other)}`,
    );
    expect(await problemsOf(changes)).toEqual([`${actors}:7:9 name-repeated`]);
  });

  it.each([
    ["Côte", "Cote"],
    ["कि", "का"],
    ["かわ", "がわ"],
    ["Cooperate", "Co-operate"],
    ["Level -5", "Level 5"],
    ["Weir (1)", "Weir (2)"],
    ["A 5%", "A 5"],
    ["?", "!"],
  ])("and no problem are the names %j and %j", async (one, other) => {
    const changes = edit(
      actors,
      /name: Riverside Forum([\s\S]*)name: Ferry Guild/,
      `name: ${JSON.stringify(one)}$1name: ${JSON.stringify(other)}`,
    );
    expect(await problemsOf(changes)).toEqual([]);
  });
  it.each<[string, Changes, string]>([
    [
      "two actors of one name",
      edit(actors, "name: Ferry Guild", "name: Riverside Forum"),
      `${actors}:7:9 name-repeated`,
    ],
    [
      "in another case",
      edit(actors, "name: Ferry Guild", "name: RIVERSIDE forum"),
      `${actors}:7:9 name-repeated`,
    ],
    [
      "with other white space",
      edit(actors, "name: Ferry Guild", 'name: "Riverside\u00a0 Forum"'),
      `${actors}:7:9 name-repeated`,
    ],
    [
      "in wide letters",
      edit(actors, "name: Ferry Guild", "name: Ｒiverside Ｆorum"),
      `${actors}:7:9 name-repeated`,
    ],
    [
      "with letters and marks apart",
      edit(actors, /name: Riverside Forum([\s\S]*)name: Ferry Guild/, "name: Île$1name: I\u0302le"),
      `${actors}:7:9 name-repeated`,
    ],
    [
      "two actors of one short name",
      edit(actors, "short: Guild", "short: forum"),
      `${actors}:8:10 name-repeated`,
    ],
    [
      "two topics of one label",
      edit(topics, "label: Getting across", "label: Water and Banks"),
      `${topics}:6:10 name-repeated`,
    ],
    [
      "two topics of one short label",
      edit(topics, "short: Money", "short: Water"),
      `${topics}:11:10 name-repeated`,
    ],
    [
      "two measures of one label, also under two topics",
      edit(measures, "label: Charge a toll on the ferry", "label: build a  footbridge"),
      `${measures}:23:10 name-repeated`,
    ],
    [
      "with a full stop",
      edit(measures, "label: Charge a toll on the ferry", "label: Build a footbridge."),
      `${measures}:23:10 name-repeated`,
    ],
    [
      "an addressee",
      edit(ferry, "addressees: [city-council]", "addressees: [city-council, mayor, city-council]"),
      `${ferry}:15:17 reference-repeated`,
    ],
    [
      "a beneficiary",
      edit(ferry, "beneficiaries: [ferry-guild]", "beneficiaries: [ferry-guild, ferry-guild]"),
      `${ferry}:48:20 reference-repeated`,
    ],
    [
      "an author among the further authors",
      edit(ferry, "author: ferry-guild", "author: ferry-guild\ncoauthors: [ferry-guild]"),
      `${ferry}:3:12 reference-repeated`,
    ],
    ["one recommendation coded twice", recommendation({}), `${ferry}:52:9 recommendation-repeated`],
    [
      "with other quotes",
      recommendation({
        quotes: "[We need the dark to steer by the stars.]",
        statement: "the banks should  stay dark.",
      }),
      `${ferry}:52:9 recommendation-repeated`,
    ],
    [
      "with other signs at the end",
      recommendation({ statement: "The banks should stay dark。" }),
      `${ferry}:52:9 recommendation-repeated`,
    ],
    [
      "with its actor named",
      recommendation({ actor: "ferry-guild" }),
      `${ferry}:52:9 recommendation-repeated`,
    ],
    [
      "one document under two ids",
      {
        "seeds/guild.txt": readRiver("seeds/ferry-guild-2030.txt"),
        "content/sources/guild.yaml": readRiver(ferry).replaceAll("ferry-guild-2030/", "guild/"),
      },
      "seeds/guild.txt:1:1 seed-repeated",
    ],
    [
      "a document without a letter",
      { "seeds/ferry-guild-2030.txt": " \n\ufeff\n1790 –\n" },
      "seeds/ferry-guild-2030.txt:1:1 file-empty",
    ],
  ])("%s", async (_, changes, expected) => {
    expect(await problemsOf(changes)).toEqual([expected]);
  });

  it.each<[string, Changes]>([
    ["another stance", recommendation({ stance: "neutral" })],
    ["another measure", recommendation({ measure: "build-footbridge" })],
    ["another actor", recommendation({ actor: "mayor", voice: "reported" })],
    ["another statement about the same passage", recommendation({ statement: "No lamp should be lit." })],
    [
      "other words and another quote",
      recommendation({ statement: "No lamps.", quotes: "[We need the dark to steer by the stars.]" }),
    ],
    ["the name of an actor that is another's short name", edit(actors, "name: Ferry Guild", "name: Forum")],
    [
      "the label of a measure that is a topic's",
      edit(measures, "label: Build a footbridge", "label: Getting across"),
    ],
    [
      "the same statement in another source",
      edit(ferry, lamps, lamps.replace("The banks should stay dark.", "The mayor wants the weirs kept.")),
    ],
  ])("and no problem is %s", async (_, changes) => {
    expect(await problemsOf(changes)).toEqual([]);
  });
});
