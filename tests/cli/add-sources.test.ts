import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { addSources } from "@/lib/cli/add-sources";
import { UsageError } from "@/lib/cli/arguments.mjs";
import type { Ask } from "@/lib/cli/ask";
import { newCorpus } from "@/lib/cli/new-corpus";
import { loadCorpus } from "@/lib/load";
import { pdfLines, writePdf } from "../fixtures/write-pdf";
import { readFolder, scratchFolder } from "../scratch-folder";

const scratch = scratchFolder("add-sources-");

const NAME = "Письмо о реке, часть 1.pdf";
const wide = "The quick brown keepers of the weirs walk along the river every day and";
/** Three pages, each with a head and a number. */
const headed = writePdf(
  [1, 2, 3].map((number) => [
    ["Riverside Forum", 72, 780],
    ...pdfLines([wide, `go home on day ${number}.`], 72, 700),
    [`Page ${number} of 3`, 280, 20],
  ]),
);
const columns = writePdf([
  [
    ...pdfLines(
      [
        "The weirs must go now, say those",
        "who swim in this river, and they",
        "say so again every year with the",
        "same old words.",
      ],
      72,
      700,
    ),
    ...pdfLines(
      [
        "The ferry must run at night, say",
        "those who live on the other bank",
        "of the river, and they say so at",
        "every single meeting.",
      ],
      320,
      700,
    ),
  ],
]);

/** A new corpus and a folder with a document. */
async function begin(name: string, file: string, bytes: Buffer) {
  const corpus = scratch.at(`${name} corpus`);
  await newCorpus([corpus], {});
  return { corpus, file: path.join(await scratch.write(name, { [file]: bytes }), file) };
}

/** Somebody who gives answers by the beginnings of the questions, and takes what is proposed for all others. */
function answering(answers: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const ask: Ask = async (question, proposal = "") => {
    asked.push(`${question} [${proposal}]`);
    return Object.entries(answers).find(([beginning]) => question.startsWith(beginning))?.[1] ?? proposal;
  };
  return { ask, asked };
}

const facts = { "Id of the actor": "forum", Date: "2031", Language: "en", Kind: "statement" };

/** What adding a document says, and the text that came of it. */
async function add(corpus: string, file: string, ask?: Ask, options = {}) {
  const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await addSources(corpus, [file], { where: "", ...options }, ask);
    return {
      said: said.mock.calls.join(""),
      text: await readFile(path.join(corpus, "seeds/forum-2031.txt"), "utf8"),
    };
  } finally {
    said.mockRestore();
  }
}

describe("what repeats at the edges of pages", () => {
  const given = { author: "forum", date: "2031", language: "en", kind: "statement" };
  const body = [1, 2, 3].map((number) => `${wide} go home on day ${number}.\n`).join("\n");

  it.each([
    [
      "is left out where the person says so",
      answering({ ...facts, Leave: "yes" }),
      "  Left out of the text.\n",
      true,
    ],
    [
      "is left out where the person takes what is proposed",
      answering(facts),
      "  Left out of the text.\n",
      true,
    ],
    [
      "stays where the person says no",
      answering({ ...facts, Leave: "n" }),
      "  Kept in the text; --drop-headers",
      false,
    ],
    [
      "stays where nobody can answer",
      undefined,
      "  Kept in the text; --drop-headers leaves it out.\n",
      false,
    ],
  ])("is listed, and %s", async (what, person, outcome, isDropped) => {
    const { corpus, file } = await begin(what, NAME, headed);
    const { said, text } = await add(corpus, file, person?.ask, person ? {} : given);
    expect(said).toContain(
      `${file} has at the edges of its pages:\n  "Riverside Forum" (top of 3 pages)\n  "Page 1 of 3" (bottom of 3 pages)\n${outcome}`,
    );
    expect(text === body).toBe(isDropped);
    expect(text.includes("Riverside Forum")).toBe(!isDropped);
    expect(person?.asked[0]).toBe(person && "Leave that out of the text? (y/n) [y]");
  });
});

it("asks nothing about the pages of a document on which nothing repeats, and reads its columns in order", async () => {
  const { corpus, file } = await begin("columns", NAME, columns);
  const { ask, asked } = answering(facts);
  const { text } = await add(corpus, file, ask);
  expect(text).toBe(
    "The weirs must go now, say those who swim in this river, and they say so again every year with the same old words.\n\nThe ferry must run at night, say those who live on the other bank of the river, and they say so at every single meeting.\n",
  );
  expect(asked.map((question) => question.split(/\W/)[0])).toEqual([
    "Title",
    "Id",
    "Date",
    "Language",
    "Kind",
    "Id",
  ]);
});

it("takes five megabytes of text, which the check then reads", async () => {
  const bytes = Buffer.alloc(5_000_000, "The river is long.\n");
  const { corpus, file } = await begin("large", "Большой текст.txt", bytes);
  const { text } = await add(corpus, file, answering(facts).ask);
  expect(text).toHaveLength(bytes.length);
  const result = await loadCorpus(corpus);
  const problems = "problems" in result ? result.problems : [];
  expect(problems.map(({ code, value }) => [code, value])).toEqual([["reference-unknown", "forum"]]);
});

describe("nothing is written", () => {
  it("of a PDF of pictures, and it says what to do", async () => {
    const { corpus, file } = await begin("pictures", "Скан 1.pdf", writePdf([[], []]));
    const before = await readFolder(corpus);
    await expect(add(corpus, file, answering(facts).ask)).rejects.toEqual(
      new UsageError(
        `${file}: It holds pictures of its pages and no text. Recognise the text first (OCR), for example with OCRmyPDF, and take the PDF that comes out; then hold its words against the pictures. Nothing was written.`,
      ),
    );
    expect(await readFolder(corpus)).toEqual(before);
  });

  it("of a document that changes while somebody answers", async () => {
    const { corpus, file } = await begin("changing", NAME, headed);
    const before = await readFolder(corpus);
    const { ask } = answering(facts);
    const changing: Ask = async (question, proposal) => {
      if (question.startsWith("Kind")) await writeFile(file, columns);
      return ask(question, proposal);
    };
    await expect(add(corpus, file, changing)).rejects.toThrow(
      `${file} has changed since it was read. Nothing was written; run the command again.`,
    );
    expect(await readFolder(corpus)).toEqual(before);
  });
});
