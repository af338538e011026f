import { writeYaml } from "@/lib/load/write-yaml";
import type { Original } from "@/lib/model/corpus";
import { recommendationSchema, setAsideSchema, sourceSchema } from "@/lib/model/schema";
import { blankEntry, blankForm } from "./blank-form";
import type { Facts } from "./source-facts";

const HINT = "# content/README.md says what each key may hold.\n";

/** The line by which an editor finds the schema of a file in `content/`. */
export function schemaLine(name: string, up: "../" | "../../"): string {
  return `# yaml-language-server: $schema=${up}.vscode/schemas/${name}.json\n`;
}

/** The file of a source that nobody has coded yet. */
export function newSourceFile(facts: Facts, sha256: string, original: Original | undefined): string {
  const { id, ...known } = facts;
  const head = sourceSchema.omit({ coded: true, recommendations: true, setAside: true });
  const values = Object.fromEntries(
    Object.entries(known).map(([key, value]) => [key, writeYaml(value).trim()]),
  );
  const coded = blankForm(sourceSchema.shape.coded.shape, { complete: "false", on: today() });
  return [
    schemaLine("source", "../../"),
    HINT,
    blankForm(head.shape, { ...values, sha256, ...(original && { original: mapping(original) }) }).replace(
      "original: \n",
      "original:\n",
    ),
    `coded:\n${indented(coded)}`,
    "\n# In the order of the document. Put entries such as this in place of the brackets:\n",
    blankEntry(recommendationSchema.shape, { id: `${id}/a-few-words` }),
    "recommendations: []\n",
    "\n# What looks like a recommendation and is none. Put entries such as this in place of the brackets:\n",
    blankEntry(setAsideSchema.shape),
    "setAside: []\n",
  ].join("");
}

function mapping({ file, sha256, pages }: Original): string {
  const lines = [`file: ${file}`, `sha256: ${sha256}`, ...(pages ? [`pages: [${pages.join(", ")}]`] : [])];
  return `\n${indented(lines.join("\n"))}`.trimEnd();
}

function indented(lines: string): string {
  return `${lines.replaceAll(/^/gm, "  ").trimEnd()}\n`;
}

function today(): string {
  return new Date().toISOString().slice(0, "2031-05-04".length);
}
