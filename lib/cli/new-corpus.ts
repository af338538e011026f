import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeYaml } from "@/lib/load/write-yaml";
import { contentFilesFor, toJsonSchema } from "@/lib/model/json-schema";
import { canonicalTag } from "@/lib/model/language-tag";
import { actorSchema, corpusSchema, measureSchema, topicSchema } from "@/lib/model/schema";
import { defaultVocabulary } from "@/lib/model/vocabulary";
import { UsageError } from "./arguments.mjs";
import { blankEntry, blankForm } from "./blank-form";
import { shellWord } from "./corpus-folder";
import { CHECK_WORKFLOW, corpusReadme, GIT_ATTRIBUTES, PUBLISH_WORKFLOW } from "./corpus-pages";
import { schemaLine } from "./new-files";
import { faultIn } from "./source-facts";
import { checkFolders, writeNew } from "./write-new";

const project = fileURLToPath(new URL("../../", import.meta.url));
const starter = path.join(project, "lib/cli/starter/markers");

/** The languages for which there is a list of markers to begin with. */
export const starterLanguages: readonly string[] = readdirSync(starter).map((name) =>
  path.basename(name, ".yaml"),
);

/**
 * Begins a corpus without a document, which has no problem and can be shown.
 *
 * @returns 0
 * @throws UsageError where there is one, or a language has no markers to begin with
 */
export async function newCorpus(
  names: readonly string[],
  options: { readonly title?: string | undefined; readonly languages?: string | undefined },
): Promise<number> {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0)
    throw new UsageError("Name the folder: npm run new -- corpus DIR [--title T] [--languages en,de]");
  const folder = path.resolve(name);
  if (existsSync(path.join(folder, "content")))
    throw new UsageError(`${folder} has a folder content already; nothing was written.`);
  await checkFolders(folder, ["content", "seeds"]);
  const title = options.title ?? path.basename(folder);
  const fault = faultIn(corpusSchema.shape.title, title);
  if (fault !== undefined)
    throw new UsageError(`--title ${fault}: ${JSON.stringify(title)}. Nothing was written.`);
  const languages = (options.languages ?? "en").split(",").map((tag) => checkLanguage(tag.trim()));
  const files = await corpusFiles(title, languages);
  const kept = [...files.keys()].filter((file) => existsSync(path.join(folder, file)));
  await writeNew(folder, new Map([...files].filter(([file]) => !kept.includes(file))));
  const say = (line: string) => process.stdout.write(`${line}\n`);
  for (const file of files.keys())
    say(`${kept.includes(file) ? "Kept" : "Wrote"} ${path.join(folder, file)}`);
  if (kept.includes(".gitattributes")) say(`.gitattributes should hold these lines:\n${GIT_ATTRIBUTES}`);
  say(
    `Markers for: ${languages.join(", ")}. There are lists to begin with for: ${starterLanguages.join(", ")}.`,
  );
  say(`Then: npm run new -- source FILE --corpus ${shellWord(name)}`);
  return 0;
}

function checkLanguage(tag: string): string {
  const language = canonicalTag(tag)?.split("-")[0] ?? tag;
  if (starterLanguages.includes(language)) return language;
  throw new UsageError(
    `There are no markers for "${tag}" to begin with; there are some for: ${starterLanguages.join(", ")}. Leave it out, and add some to content/markers.yaml later. Nothing was written.`,
  );
}

async function corpusFiles(title: string, languages: readonly string[]): Promise<Map<string, string>> {
  const list = (name: string, shape: Parameters<typeof blankEntry>[0]) =>
    `${schemaLine(name, "../")}# Put entries such as this in place of the brackets, in the order of display:\n${blankEntry(shape)}[]\n`;
  const meta = blankForm(corpusSchema.shape, {
    title: writeYaml(title).trim(),
    description: JSON.stringify(`What documents recommend: ${title}.`),
    licence: "Not chosen yet; ask the coders.",
    codebookVersion: '"1.0"',
    dataVersion: '"0.1"',
  });
  const markers = await Promise.all(
    languages.map((language) => readFile(path.join(starter, `${language}.yaml`), "utf8")),
  );
  const rules = await readFile(path.join(project, "content/README.md"), "utf8");
  return new Map([
    ["README.md", corpusReadme(title)],
    [".gitattributes", GIT_ATTRIBUTES],
    [".github/workflows/check.yml", CHECK_WORKFLOW],
    [".github/workflows/publish.yml", PUBLISH_WORKFLOW],
    [".vscode/extensions.json", '{ "recommendations": ["redhat.vscode-yaml"] }\n'],
    ...contentFilesFor(defaultVocabulary).map(
      ({ name, schema }) =>
        [`.vscode/schemas/${name}.json`, `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`] as const,
    ),
    // Its examples are of a document that only the program's own folder has.
    ["content/README.md", rules.replaceAll(/\[([^\]]+)\]\(\.\.\/tests\/[^)]+\)/g, "$1")],
    ["content/corpus.yaml", `${schemaLine("corpus", "../")}${meta}`],
    ["content/topics.yaml", list("topics", topicSchema.shape)],
    ["content/actors.yaml", list("actors", actorSchema.shape)],
    ["content/measures.yaml", list("measures", measureSchema.shape)],
    ["content/markers.yaml", `${schemaLine("markers", "../")}${MARKERS_HEAD}${markers.join("")}`],
    // Git keeps no empty folder.
    ["content/sources/.gitkeep", ""],
    ["seeds/.gitkeep", ""],
  ]);
}

const MARKERS_HEAD =
  "# Words that may mark a recommendation. A sentence that holds one is quoted, or set aside with a reason.\n# A final * stands for any ending. Add the words of your documents.\n";
