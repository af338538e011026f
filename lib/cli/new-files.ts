import {
  actorSchema,
  corpusSchema,
  markerSchema,
  measureSchema,
  recommendationSchema,
  setAsideSchema,
  sourceSchema,
  topicSchema,
} from "@/lib/model/schema";
import { blankEntry, blankForm } from "./blank-form";

const HINT = "# Fill in what has no value. content/README.md says what each key may hold.\n";

/** Keeps Git from changing the bytes of documents and of codings that are kept, as it does on Windows (`core.autocrlf`). */
export const GIT_ATTRIBUTES = [
  "* text=auto eol=lf",
  "seeds/** -text",
  "content/second-coding/** -text",
  "",
].join("\n");

/** The file of a source that nobody has coded yet. */
export function newSourceFile(id: string, sha256: string): string {
  const head = sourceSchema.omit({ coded: true, recommendations: true, setAside: true });
  const coded = blankForm(sourceSchema.shape.coded.shape, { complete: "false" });
  return [
    HINT,
    blankForm(head.shape, { sha256 }),
    `coded:\n${coded.replaceAll(/^/gm, "  ").trimEnd()}\n`,
    "\n# In the order of the document. Put entries such as this in place of the brackets:\n",
    blankEntry(recommendationSchema.shape, { id: `${id}/a-few-words` }),
    "recommendations: []\n",
    "\n# What looks like a recommendation and is none. Put entries such as this in place of the brackets:\n",
    blankEntry(setAsideSchema.shape),
    "setAside: []\n",
  ].join("");
}

/** The files of a corpus besides its sources, by their paths in it, without any entry yet. */
export function newCorpusFiles(): Readonly<Record<string, string>> {
  const meta = blankForm(corpusSchema.shape, { codebookVersion: '"1.0"', dataVersion: '"0.1"' });
  const list = (shape: Parameters<typeof blankEntry>[0]) =>
    `# Put entries such as this in place of the brackets, in the order of display:\n${blankEntry(shape)}[]\n`;
  return {
    ".gitattributes": GIT_ATTRIBUTES,
    "content/corpus.yaml": HINT + meta,
    "content/topics.yaml": list(topicSchema.shape),
    "content/actors.yaml": list(actorSchema.shape),
    "content/measures.yaml": list(measureSchema.shape),
    "content/markers.yaml": list(markerSchema.shape),
  };
}
