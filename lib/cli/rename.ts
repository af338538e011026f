import { renameId } from "@/lib/load/rename/rename";
import { renamedKinds } from "@/lib/load/rename/renaming";
import { corpusOption, readWords, run, UsageError } from "./arguments.mjs";
import { corpusFolder } from "./corpus-folder";
import { finishInterrupted, orRefused } from "./finish-interrupted";
import { withoutProblems } from "./report";

/** `npm run rename`: another id in every file at once. 0 renamed, 1 the corpus has or would have problems, 2 cannot run. */
run(async () => {
  const { options, words } = readWords({
    call: "npm run rename --",
    about:
      "Gives a measure, actor, topic or source another id, in every file at once; moved.yaml leads from the old one to the new.\n" +
      "With --merge, NEW exists already and takes in all that OLD held.\n" +
      "Ends with 0 where that is done, 1 where the corpus has problems or would have them (nothing is changed then), 2 where it cannot run.",
    words: ["KIND", "OLD", "NEW"],
    options: {
      merge: { type: "boolean", default: false, about: "NEW is there already: OLD is merged into it" },
      corpus: corpusOption,
    },
  });
  const [word = "", from = "", to = ""] = words;
  const kind = renamedKinds.find((known) => known === word);
  if (kind === undefined) throw new UsageError(`KIND is one of ${renamedKinds.join(", ")}, not "${word}".`);
  const renaming = { kind, from, to, isMerge: options.merge };
  const folder = corpusFolder(options.corpus);
  await finishInterrupted(folder);
  const renamed = await orRefused(renameId(folder, renaming));
  const has = "when" in renamed && renamed.when === "after" ? "would have" : "has";
  const { files } = withoutProblems(renamed, `The corpus ${has} problems; nothing was changed.\n`);
  for (const { file, bytes } of files)
    process.stdout.write(`${bytes === undefined ? "Removed" : "Wrote"} ${file}\n`);
  return 0;
});
