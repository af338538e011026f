import { loadDraft } from "@/lib/load";
import { nearestWord } from "@/lib/model/nearest-word";
import { workList } from "@/lib/view/todo/work-list";
import { corpusOption, readOptions, run, UsageError } from "./arguments.mjs";
import { corpusFolder, corpusWords } from "./corpus-folder";
import { formatWorkList } from "./todo-report";

/** `npm run todo`: what is left to do, also in a corpus with problems. 0 said, 2 cannot run. */
run(async () => {
  const options = readOptions({
    call: "npm run todo --",
    about:
      "Lists what is left to code: sentences with a marker by chapter, with the entries to paste; actors and measures without a\nposition; cells that are not yet read.\nEnds with 0 where that is said, 2 where it cannot run.",
    options: {
      corpus: corpusOption,
      source: { type: "string", value: "ID", about: "the one source whose sentences are listed" },
    },
  });
  const { library, problems } = await loadDraft(corpusFolder(options.corpus));
  const ids = library.corpus.sources.map(({ id }) => id);
  const { source } = options;
  if (source !== undefined && !ids.includes(source)) {
    const near = nearestWord(source, ids);
    throw new UsageError(`There is no source "${source}".${near ? ` Did you mean "${near}"?` : ""}`);
  }
  process.stdout.write(formatWorkList(workList(library, source)));
  if (problems.length > 0)
    process.stderr.write(
      `The corpus has problems, and what has one is left out: npm run check${corpusWords(options.corpus)}\n`,
    );
  return 0;
});
