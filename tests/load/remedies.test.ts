import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import type { Problem } from "@/lib/model/problem";
import { type Changes, copyRiver, readRiver } from "../fixtures/corpus-copy";

const FILE = "content/sources/riverside-2031.yaml";
const STATEMENT = "    statement: The mayor wants the weirs kept.";
const MEASURE = "    measure: allow-swimming";
const QUOTES = "    quotes:\n      - Light the banks at night.";

async function problemsOf(yaml: string, changes: Changes = {}): Promise<readonly Problem[]> {
  const result = await loadCorpus(await copyRiver({ [FILE]: yaml, ...changes }));
  return "problems" in result ? result.problems : [];
}

/** The statements of a corpus without problems; none where it has any. */
async function statementsOf(yaml: string): Promise<readonly string[]> {
  const result = await loadCorpus(await copyRiver({ [FILE]: yaml }));
  return "library" in result ? result.library.corpus.recommendations.map(({ statement }) => statement) : [];
}

/** What a remedy proposes to write: the part of it behind the last colon of its words, or between its quotation marks. */
function proposalOf(remedy: string): string {
  const [, text] =
    /(?:around the text|and in quotation marks): (.*?["'])\.(?: If it is none.*| A comment.*)?$/.exec(
      remedy,
    ) ??
    /[Ww]rite "(.*)"\.$/.exec(remedy) ??
    [];
  if (text === undefined) throw new Error(`Nothing is proposed: ${remedy}`);
  return text;
}

describe("a remedy, once applied, leaves no problem:", () => {
  it.each([
    ["a colon in a text", "Note: the mayor wants the weirs kept."],
    ["a colon at the end of a text", "The mayor wants the weirs kept:"],
    ["an ampersand", "& the mayor wants the weirs kept."],
    ["an ampersand with a word", "&the mayor wants the weirs kept."],
    ["an asterisk", "* the mayor wants the weirs kept."],
    ["an asterisk with a word", "*the* mayor wants the weirs kept."],
    ["an exclamation mark", "!The mayor wants the weirs kept."],
    ["an exclamation mark by itself", "! The mayor wants the weirs kept."],
    ["a percent sign", "%The mayor wants the weirs kept."],
    ["an at sign", "@mayor wants the weirs kept."],
    ["a backtick", "`The mayor` wants the weirs kept."],
    ["a comma", ", the mayor wants the weirs kept."],
    ["a greater-than sign", "> The mayor wants the weirs kept."],
    ["a bar", "| The mayor wants the weirs kept."],
    ["a question mark", "? The mayor wants the weirs kept."],
    ["brackets", "[The mayor] wants the weirs kept."],
    ["brackets around it", "[The mayor wants the weirs kept.]"],
    ["quotation marks", '"The mayor" wants the weirs kept.'],
    ["quotation marks, an apostrophe and a colon", `"The mayor's" wish: the weirs kept.`],
    ["an apostrophe", "'Tis the weirs that the mayor wants."],
    ["a sign of number", "The mayor wants weir #1 and weir # 2 kept."],
    ["a sign of number at the beginning", "#1 of the weirs the mayor wants kept."],
    ["a number", "1790"],
    ["a word for nothing", "null"],
  ])("%s in a statement", async (_, text) => {
    const yaml = readRiver(FILE);
    const problems = await problemsOf(yaml.replace(STATEMENT, `    statement: ${text}`));
    expect(problems).toHaveLength(1);
    const proposal = proposalOf(problems[0]?.remedy ?? "");
    expect(await problemsOf(yaml.replace(STATEMENT, `    statement: ${proposal}`))).toEqual([]);
    expect(await statementsOf(yaml.replace(STATEMENT, `    statement: ${proposal}`))).toContain(text);
  });

  it.each([
    ['"They say "go" now."', 'They say "go" now.'],
    ["'They don't go.'", "They don't go."],
    ["'They don't and won't go.'", "They don't and won't go."],
    ["'The mayor''s wish isn't ours.'", "The mayor's wish isn't ours."],
    ['"They say \\"go\\" and "stay"."', 'They say "go" and "stay".'],
    ['"The "weirs"."', 'The "weirs".'],
    ['""Go", they say."', '"Go", they say.'],
    ['"The mayor" and "the town"', '"The mayor" and "the town"'],
    ['"Go", "stay" and "rest"', '"Go", "stay" and "rest"'],
    ["'Go', says the mayor", "'Go', says the mayor"],
  ])("marks of a text that stand in quotation marks: %s", async (written, text) => {
    const write = (value: string) => readRiver(FILE).replace(STATEMENT, `    statement: ${value}`);
    const [problem, ...others] = await problemsOf(write(written));
    expect(others).toEqual([]);
    expect(await statementsOf(write(proposalOf(problem?.remedy ?? "")))).toContain(text);
  });

  it("marks of a text of several lines that stands in quotation marks", async () => {
    const write = (mark: string) =>
      readRiver(FILE).replace(STATEMENT, `    statement: "The mayor\n      wants ${mark}weirs${mark} kept."`);
    const [problem, ...others] = await problemsOf(write('"'));
    expect(others).toEqual([]);
    expect(problem?.remedy).toContain('write \\" for each mark of the text');
    expect(await statementsOf(write('\\"'))).toContain('The mayor wants "weirs" kept.');
  });

  it.each([
    ["no space after the colon", "measure:allow-swimming", "There is no space"],
    ["a full-width colon", "measure\uff1aallow-swimming", "U+FF1A"],
    ["a full-width colon with a space", "measure\uff1a allow-swimming", "U+FF1A"],
    ["a space that does not break after the colon", "measure:\u00a0allow-swimming", "U+00A0"],
    ["a space that does not break before the colon", "measure\u00a0: allow-swimming", "U+00A0"],
    ["an ideographic space after the colon", "measure:\u3000allow-swimming", "U+3000"],
  ])("%s", async (_, line, named) => {
    const yaml = readRiver(FILE);
    const problems = await problemsOf(yaml.replace(MEASURE, `    ${line}`));
    const problem = problems.find(({ remedy }) => remedy.includes('rite "'));
    expect(`${problem?.message} ${problem?.remedy}`).toContain(named);
    const proposal = proposalOf(problem?.remedy ?? "").replace(/:$/, ": allow-swimming");
    expect(await problemsOf(yaml.replace(MEASURE, `    ${proposal}`))).toEqual([]);
  });

  // The quotes as the remedy words them, which are not those of the document: only that they are one is looked at.
  it.each([
    "Note: we must go.",
    "We must go:",
    "& we must go.",
    "- we must go.",
    "We must go #now and # here.",
    "We must not leave, and they must not stay.",
  ])("a quote: %s", async (text) => {
    const yaml = readRiver(FILE);
    const isBare = text.includes(",");
    const problems = await problemsOf(
      yaml.replace(QUOTES, `    quotes:${isBare ? " " : "\n      - "}${text}`),
    );
    const proposal = proposalOf(problems[0]?.remedy ?? "").replace(/^- /, "");
    const after = await problemsOf(yaml.replace(QUOTES, `    quotes:\n      - ${proposal}`));
    expect(
      after.filter(({ code }) => code !== "sentence-open").map(({ code, value }) => [code, value]),
    ).toEqual([["quote-missing", text]]);
  });

  it.each([
    ["|", "Light the banks at night."],
    [">", "Light the banks at night."],
    ["|+", "Light the banks at night."],
    [">2", "Light the banks at night."],
  ])("a quote in a block that begins with %s", async (header, text) => {
    const yaml = readRiver(FILE);
    const write = (sign: string) => yaml.replace(QUOTES, `    quotes:\n      - ${sign}\n        ${text}`);
    const [problem] = await problemsOf(write(header));
    const [, proposal = ""] = /^Write "(.*?)" instead of/.exec(problem?.remedy ?? "") ?? [];
    expect(await problemsOf(write(proposal))).toEqual([]);
  });

  it("a quote with a comma in brackets, which is not taken for two", async () => {
    const yaml = readRiver(FILE);
    const text = "We must not leave, and they must not stay.";
    const [problem, ...others] = await problemsOf(yaml.replace(QUOTES, `    quotes: [${text}]`));
    expect(others).toEqual([]);
    expect(problem?.remedy).toContain(`["${text}"]`);
    const after = await problemsOf(yaml.replace(QUOTES, `    quotes: ["${text}"]`));
    expect(after.map(({ value }) => value)).toContain(text);
  });

  it.each([
    ["addressees: - city-council", []],
    ["addressees: - city-council\n      - mayor", []],
    ["topics: -  crossing", []],
    ["statement: - we go", ["statement"]],
  ])("an entry on the line of the key of its list: %s", async (written, others) => {
    const write = (lines: string) => readRiver(FILE).replace(MEASURE, `${MEASURE}\n    ${lines}`);
    const [problem, ...more] = await problemsOf(write(written));
    expect(more).toEqual([]);
    const [, entry] = /^Put it on a line of its own, below the key: (.*)$/.exec(problem?.remedy ?? "") ?? [];
    expect(entry === undefined).toBe(others.length > 0);
    if (entry === undefined) return;
    expect(await problemsOf(write(written.replace(/ +- +.*/, `\n      ${entry}`)))).toEqual([]);
  });

  it.each([
    "Note this: we must\n        not go.",
    "Note this\n        thing: we must not go.",
    "Note\n        this: we must\n        not go.",
    "note that: we must\n        not go.",
  ])("a quote of several lines with a colon: %s", async (written) => {
    const yaml = readRiver(FILE);
    const [problem, ...others] = await problemsOf(yaml.replace(QUOTES, `    quotes:\n      - ${written}`));
    expect(others).toEqual([]);
    expect(problem?.line).toBe(yaml.slice(0, yaml.indexOf(QUOTES)).split("\n").length + 1);
    const proposal = proposalOf(problem?.remedy ?? "");
    const after = await problemsOf(yaml.replace(QUOTES, `    quotes:\n      - ${proposal}`));
    const missing = after.filter(({ code }) => code === "quote-missing").map(({ value }) => value);
    expect(missing).toEqual([written.replace(/\s+/g, " ")]);
  });

  it.each([
    ["brackets", "We [all] go.", "We [all] go."],
    ["a colon", "Rule: we go.", "Rule: we go."],
    ["a colon after a comma", "*first, note the rule: we go.", "*first, note the rule: we go."],
    ["marks of its own", '"They say "go" now."', 'They say "go" now.'],
    ["an apostrophe", "'They don't go.'", "They don't go."],
    ["a mark that is not closed", '"They go.', "They go."],
    ["a sign of number", "We go #1 and # 2.", "We go #1 and # 2."],
    ["an asterisk", "*We go.", "*We go."],
    ["a brace", "We } go.", "We } go."],
  ])("a text in braces with %s", async (_, written, text) => {
    const write = (exact: string) =>
      readRiver(FILE).replace("{ exact: keep them, prefix", `{ exact: ${exact}, prefix`);
    const [problem, ...others] = await problemsOf(write(written));
    expect(others).toEqual([]);
    const [, proposal = ""] = /around the text: (\{.*\})\./.exec(problem?.remedy ?? "") ?? [];
    const after = await problemsOf(readRiver(FILE).replace(/\{ exact: keep them, .*/, proposal));
    expect(after.map(({ code, value }) => [code, value])).toEqual([["quote-missing", text]]);
    expect(proposal).toContain('prefix: "Of the weirs the mayor says: " }');
  });

  it("a comma that is not there in braces", async () => {
    const markers = readRiver("content/markers.yaml");
    const wrong = "- { marker: ought to language: en, reason: duty }\n";
    const [problem, ...others] = await problemsOf(readRiver(FILE), {
      "content/markers.yaml": markers + wrong,
    });
    expect(others).toEqual([]);
    expect(problem?.remedy).toMatch(/^Put a comma before "language";/);
    const right = wrong.replace(" language:", ", language:");
    expect(await problemsOf(readRiver(FILE), { "content/markers.yaml": markers + right })).toEqual([]);
  });

  it.each([
    ["a brace", /( prefix: ".*") \}/, "$1", "}"],
    ["a bracket", /(addressees: \[city-council)\]/, "$1", "]"],
    ["braces at the head", /(coded: \{.*?) \}/, "$1", "}"],
    ["a quotation mark", /(exact: "What we ask of the city council:)"/, "$1", '"'],
    [
      "a quotation mark above others",
      /(\n {4}statement: )The mayor wants the weirs kept\./,
      '$1"The mayor.',
      '"',
    ],
  ])("%s that is not closed, which is told where it opens", async (_, pattern, change, end) => {
    const wrong = readRiver(FILE).replace(pattern, change);
    const [problem, ...others] = await problemsOf(wrong);
    expect(others).toEqual([]);
    const lines = wrong.split("\n");
    const line = (problem?.line ?? 0) - 1;
    expect(lines[line]?.charAt((problem?.column ?? 0) - 1)).toBe({ "}": "{", "]": "[", '"': '"' }[end]);
    lines[line] = `${lines[line]}${end}`;
    expect(await problemsOf(lines.join("\n"))).toEqual([]);
  });

  it.each([
    ["- [We must not leave, and stay]", '      - "We must not leave, and stay"'],
    ["statement: [We must not leave, and stay]", '    statement: "We must not leave, and stay"'],
    ["quotes: [We must not leave, and stay]", '    quotes: ["We must not leave, and stay"]'],
  ])("a text with a comma in brackets: %s", async (written, right) => {
    const yaml = readRiver(FILE);
    const [before, old] = written.startsWith("-")
      ? ["      ", "      - Light the banks at night."]
      : ["    ", written.startsWith("q") ? QUOTES : STATEMENT];
    const [problem, ...others] = await problemsOf(yaml.replace(old, `${before}${written}`));
    expect(others).toEqual([]);
    const [, one = ""] = /If it is one text: (.*)\.$/.exec(problem?.remedy ?? "") ?? [];
    const proposal = `${before}${written.replace(/\[.*\]/, one)}`;
    expect(proposal).toBe(right);
    const after = await problemsOf(yaml.replace(old, proposal));
    expect(after.filter(({ code }) => code.startsWith("yaml") || code.startsWith("value"))).toEqual([]);
  });

  it.each([
    ["addressees: city-council; mayor", ["city-council", "mayor"]],
    ["addressees: City Council, Mayor", ["city-council", "mayor"]],
    ["addressees: city-council\uff0cmayor", ["city-council", "mayor"]],
    ["beneficiaries: mayor", ["mayor"]],
  ])("ids without brackets: %s", async (written, ids) => {
    const write = (line: string) => readRiver(FILE).replace(MEASURE, `${MEASURE}\n    ${line}`);
    const [problem] = await problemsOf(write(written));
    const [, list = ""] = /: (\[.*\])\.$/.exec(problem?.remedy ?? "") ?? [];
    expect(list).toBe(`[${ids.join(", ")}]`);
    expect(await problemsOf(write(written.replace(/:.*/, `: ${list}`)))).toEqual([]);
  });

  it.each([
    [
      "author: riverside-forum, ferry-guild",
      "Write one id here, such as riverside-forum, and ferry-guild in coauthors.",
    ],
    [
      "author: [riverside-forum, ferry-guild]",
      "Write one id here, such as riverside-forum, and ferry-guild in coauthors.",
    ],
    ["author: [riverside-forum]", "Remove the brackets: riverside-forum."],
  ])("where one id belongs: %s", async (written, remedy) => {
    const write = (line: string) => readRiver(FILE).replace("author: riverside-forum", line);
    const problems = await problemsOf(write(written));
    expect(problems.map((problem) => problem.remedy)).toEqual([remedy]);
    expect(await problemsOf(write("author: riverside-forum"))).toEqual([]);
  });

  it.each([
    ["language: \u00a0en", "U+00A0"],
    ["language: en\u200b", "U+200B"],
    ["language:\u200ben", "U+200B"],
    ["date: 2031-05-04\u00a0", "U+00A0"],
  ])("a character that cannot be seen: %j", async (written, named) => {
    const key = written.startsWith("date") ? "date: 2031-05-04" : "language: en";
    const write = (line: string) => readRiver(FILE).replace(key, line);
    const [problem] = await problemsOf(write(written));
    expect(`${problem?.message} ${problem?.remedy}`).toContain(named);
    const proposal = proposalOf(problem?.remedy ?? "");
    const right = proposal.includes(":") ? proposal : `${key.split(":")[0]}: ${proposal}`;
    expect(await problemsOf(write(right))).toEqual([]);
  });

  it("words to search for that stand on one line", async () => {
    const file = "content/topics.yaml";
    const write = (also: string) => ({ [file]: `${readRiver(file).trimEnd()}\n  also: ${also}\n` });
    const [problem, ...others] = await problemsOf(readRiver(FILE), write("boats, rowing clubs"));
    expect(others).toEqual([]);
    const lists = problem?.remedy.match(/\[.*?\]/g) ?? [];
    expect(lists).toEqual(['["boats", "rowing clubs"]', '["boats, rowing clubs"]']);
    for (const list of lists) expect(await problemsOf(readRiver(FILE), write(list))).toEqual([]);
  });

  it("a comment behind an id goes to a line of its own", async () => {
    const yaml = readRiver(FILE);
    const [problem] = await problemsOf(yaml.replace(MEASURE, `${MEASURE} # yes`));
    expect(problem?.remedy).toMatch(/^A comment stands on a line of its own/);
    expect(await problemsOf(yaml.replace(MEASURE, `    # yes\n${MEASURE}`))).toEqual([]);
  });

  it.each([
    ["several words", "first, keep them", ["keep them"]],
    ["one word", "keep, them", ["them"]],
    ["one word, and a stop", "keep, them.", ["them."]],
    ["a word with a colon", "we ask two things, namely: reeds", ["namely"]],
    ["two commas", "keep, them, all", ["them", "all"]],
  ])("a text with a comma in braces, and behind it %s", async (_, text, keys) => {
    const write = (exact: string) => readRiver(FILE).replace("exact: keep them", `exact: ${exact}`);
    const problems = await problemsOf(write(text));
    expect(problems.map(({ value, code }) => [value, code])).toEqual(keys.map((key) => [key, "key-unknown"]));
    for (const { remedy } of problems) {
      expect(remedy).toMatch(/^If a text holds the comma before it, put quotation marks around the text\./);
    }
    const after = await problemsOf(write(`"${text}"`));
    expect(after.map(({ code, value }) => [code, value])).toEqual([["quote-missing", text]]);
  });
});
