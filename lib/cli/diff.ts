import { loadCorpus } from "@/lib/load";
import { loadRevision } from "@/lib/load/revision";
import { changesText } from "@/lib/view/changes/changes-text";
import { corpusChanges } from "@/lib/view/changes/corpus-changes";
import { corpusOption, oneOf, readCall, run, UsageError } from "./arguments.mjs";
import { corpusFolder } from "./corpus-folder";
import { withoutProblems } from "./report";

const formats = ["text", "json"] as const;

/** `npm run diff`: what changed in the data since a revision. 0 said, 1 one of the two corpora has problems, 2 cannot run. */
run(async () => {
  const { values: options, positionals } = readCall({
    call: "npm run diff --",
    about:
      "npm run diff -- REVISION says what changed in the data since a revision of Git (a tag, a branch, a hash, HEAD~3), in words.\nEnds with 0 where it is said, 1 where one of the two corpora has problems, 2 where it cannot run.",
    options: {
      corpus: corpusOption,
      format: { type: "string", value: "FORMAT", default: "text", about: formats.join(", ") },
    },
    words: ["REVISION"],
  });
  const [revision, ...more] = positionals;
  const format = oneOf("format", options.format, formats);
  if (revision === undefined || more.length > 0)
    throw new UsageError("Say since which: npm run diff -- REVISION");
  const folder = corpusFolder(options.corpus);
  const found = await loadRevision(folder, revision);
  if (!found) throw new UsageError(`Git finds no corpus at the revision "${revision}" of ${folder}.`);
  const { library: before } = withoutProblems(found, `The corpus at ${revision} cannot be compared:\n`);
  const { library: after } = withoutProblems(
    await loadCorpus(folder),
    "The corpus now cannot be compared:\n",
  );
  const changes = corpusChanges(before, after);
  process.stdout.write(
    format === "json" ? `${JSON.stringify(changes, null, 2)}\n` : changesText(changes, before, after),
  );
  return 0;
});
