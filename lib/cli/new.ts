import { existsSync } from "node:fs";
import path from "node:path";
import { corpusDirectory } from "@/lib/load";
import { addSources } from "./add-sources";
import { corpusOption, readCall, run, UsageError } from "./arguments.mjs";
import { isTerminal, withTerminal } from "./ask";
import { corpusWords, shellWord } from "./corpus-folder";
import { newCorpus } from "./new-corpus";

const command = {
  call: "npm run new --",
  about: [
    "npm run new -- source FILE...   makes text of documents (.txt, .md, .html, .docx, .pdf) and writes files to code them in",
    "npm run new -- corpus DIR       begins a corpus without a document",
    "",
    "Asks for what it cannot know; where nobody can answer, it names the options that are missing.",
    "Ends with 0 where it is written, 2 where it cannot run; nothing is ever written over.",
  ].join("\n"),
  options: {
    id: { type: "string", value: "ID", about: "id of the source: lower case words joined by hyphens" },
    title: { type: "string", value: "TITLE", about: "title of the document, or of the corpus" },
    author: { type: "string", value: "ID", about: "id of the actor who speaks in the document" },
    date: { type: "string", value: "DATE", about: "date of the text: a year, a month or a day" },
    language: { type: "string", value: "TAG", about: "its language, such as en" },
    kind: {
      type: "string",
      value: "KIND",
      about:
        "statement, working-document, article, analysis or testimony, or a kind that corpus.yaml has instead",
    },
    "drop-headers": { type: "boolean", about: "leave out what repeats at the edges of the pages of a PDF" },
    "whole-page": { type: "boolean", about: "take all of a web page, its menus too" },
    encoding: {
      type: "string",
      value: "NAME",
      about: "encoding of a text that is not UTF-8, such as windows-1251",
    },
    languages: { type: "string", value: "TAGS", about: "languages of a new corpus, such as en,de (else en)" },
    corpus: { ...corpusOption, about: "the folder of the corpus (or CORPUS_DIR)" },
  },
} as const;

/** `npm run new`: further documents, or a new corpus. 0 written, 2 cannot run. */
run(async () => {
  const { values, positionals } = readCall(command);
  const [what, ...names] = positionals;
  if (what === "corpus") return newCorpus(names, values);
  if (what !== "source")
    throw new UsageError("Say what is new: npm run new -- source FILE..., or npm run new -- corpus DIR");
  if (names.length === 0) throw new UsageError("Name the document: npm run new -- source FILE");
  const folder = values.corpus === undefined ? corpusDirectory() : path.resolve(values.corpus);
  if (!existsSync(path.join(folder, "content")))
    throw new UsageError(
      `There is no corpus in ${folder}. Begin one: npm run new -- corpus ${values.corpus === undefined ? "DIR" : shellWord(values.corpus)}`,
    );
  const given = { ...values, where: corpusWords(values.corpus) };
  return isTerminal()
    ? withTerminal((ask) => addSources(folder, names, given, ask))
    : addSources(folder, names, given, undefined);
});
