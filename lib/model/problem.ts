import type { LinePlace } from "./text";

/** A place in a file of the corpus; a problem of a whole file stands at 1:1. */
export interface Place extends LinePlace {
  /** Path from the corpus folder, with forward slashes. */
  readonly file: string;
}

/** Something that is wrong with a corpus: a value, not an exception, so that all are found and reported at once. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  /** What is wrong, as a sentence that contains the offending value. */
  readonly message: string;
  /** The offending value as it stands in the file, shortened where it is long. */
  readonly value: string;
  /** What to do about it. */
  readonly remedy: string;
  /** A warning stops nothing; what does not say so is an error. */
  readonly severity?: "warning" | undefined;
}

/** Whether a problem keeps a corpus from being built. */
export function isError({ severity }: Pick<Problem, "severity">): boolean {
  return severity !== "warning";
}

/** Every code that a problem can have, and what it means. content/README.md lists them; a test keeps both in step. */
export const problemCodes = {
  "file-missing": "A file that every corpus must have is not there.",
  "file-empty": "A file has no content, or a document has no letter.",
  "file-too-large": "A file is larger than a corpus file may be.",
  "file-not-utf8": "A file is not valid UTF-8.",
  "file-unreadable": "A file is a folder, a link out of the corpus, or cannot be opened.",
  "file-unexpected": "A file stands where only YAML files, or only text files, may stand.",
  "change-unfinished": "A change of several files was cut short, so that some are new and some are old.",
  "yaml-syntax": "The text is not valid YAML.",
  "yaml-tab": "A tab stands where YAML wants spaces.",
  "yaml-comment": "A comment follows a text, so that words of the text may be lost.",
  "yaml-duplicate-key": "A mapping has the same key twice.",
  "yaml-alias": "The file uses an anchor or an alias, which corpus files may not.",
  "key-unknown": "A key is not one of those that are defined.",
  "key-missing": "A required key is not there.",
  "value-type": "A value has the wrong type.",
  "value-invalid": "A value is not one of those that are allowed.",
  "id-invalid": "An id is not made of lower case words joined by hyphens, or does not fit its file.",
  "id-duplicate": "The same id is used twice.",
  "name-repeated": "Two actors, groups, topics or measures have names that readers cannot tell apart.",
  "recommendation-repeated":
    "Two recommendations of a source have actor, measure, stance and statement in common.",
  "moved-exists": "An id is said to have moved, and it still exists.",
  "moved-chain": "An id is said to have moved to one that has itself moved.",
  "reference-unknown": "An id refers to nothing.",
  "reference-repeated": "An addressee, a beneficiary or an author is named twice.",
  "parent-cycle": "An actor is its own ancestor.",
  "quote-missing": "The exact text is not in the source.",
  "quote-ambiguous": "The exact text occurs more than once in the source, with the prefix and suffix given.",
  "quote-cut": "A quote, or a passage that was set aside, begins or ends inside a word or a character.",
  "quote-repeated": "A recommendation quotes the same passage twice, or it is set aside twice.",
  "condition-missing": "The stance is conditional and no condition is stated.",
  "condition-unexpected": "A condition is stated and the stance is not conditional.",
  "voice-not-author": "The voice is own, and the actor is not an author of the source.",
  "topic-repeated": "A topic beyond the measure's own is the measure's own, or is listed twice.",
  "seed-missing": "A source has no seed of the same base name.",
  "seed-orphan": "A seed has no source of the same base name.",
  "seed-repeated": "Two seeds are the same document.",
  "seed-changed": "The seed's SHA-256 is not the one that the source states.",
  "original-missing": "The file that a seed was made from is not there.",
  "original-changed":
    "The SHA-256 of the file that a seed was made from is not the one that the source states.",
  "aside-quoted": "A passage is set aside and is quoted as well.",
  "markers-missing": "A source is said to be complete, and there are no markers for its language.",
  "sentence-open": "A sentence with a normative marker is neither quoted nor set aside.",
  "word-loaded":
    "A word that judges is the coder's own: no quote uses it, or no quotation marks stand around it.",
  "unused-actor": "An actor is not used by any source or recommendation.",
  "unused-group": "A group has no actor.",
  "unused-measure": "A measure has no recommendation.",
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** Longest excerpt of an offending value that a message shows, in code points. */
const EXCERPT_MAX = 80;

/** A value on one line and short enough for a message. */
export function excerpt(value: unknown): string {
  const raw = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const text = raw.trim();
  const head = text.slice(0, 8 * EXCERPT_MAX); // enough also where there is much white space; a book is not copied
  const characters = [...head.replace(/\s+/g, " ")];
  if (characters.length <= EXCERPT_MAX && head.length === text.length) return characters.join("");
  return `${characters.slice(0, EXCERPT_MAX - 1).join("")}…`;
}

/** A passage up to this length, in UTF-16 units, is shown whole, so that it can be copied from the message. */
const PASSAGE_MAX = 400;

/** A passage of a document in quotation marks, as it can be copied; the beginning of one that is very long. */
export function showPassage(passage: string): string {
  return JSON.stringify(passage.length > PASSAGE_MAX ? excerpt(passage) : passage);
}

/** Order of problems in a report: by file, then by place, then by code. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareStrings(a.file, b.file) || a.line - b.line || a.column - b.column || compareStrings(a.code, b.code)
  );
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
