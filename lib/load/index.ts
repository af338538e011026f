import path from "node:path";
import type { Library } from "@/lib/model/corpus";
import type { Problem } from "@/lib/model/problem";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";
import { loadCorpus, loadDraft } from "./load";

export { loadCorpus, loadDraft } from "./load";

/** So many problems stand in the message of an error; the error itself holds all. */
const SHOWN_MAX = 20;

/** Thrown where a page is asked for and the corpus has problems: nothing is half loaded. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  constructor(readonly problems: readonly Problem[]) {
    super(
      [
        `The corpus has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}. Run: npm run check`,
        ...problems
          .slice(0, SHOWN_MAX)
          .map((p) => `${p.file}:${p.line}:${p.column} ${p.code} ${p.message} ${p.remedy}`),
        ...(problems.length > SHOWN_MAX ? [`And ${problems.length - SHOWN_MAX} more.`] : []),
      ].join("\n"),
    );
  }
}

/** The folder that holds `content` and `seeds`: `CORPUS_DIR`, else the project's own. */
export function corpusDirectory(): string {
  // Read when the app is built; the comment keeps the bundler from tracing the whole folder into the server.
  return path.resolve(/* turbopackIgnore: true */ process.env.CORPUS_DIR ?? process.cwd());
}

/**
 * The library that was read last. Pages, files and what runs at the start of the server each have a copy of every module of their
 * own, so that only `globalThis` is common to them.
 */
const shared = globalThis as {
  policyMatrixLibrary?: { readonly directory: string; readonly library: Promise<Library> };
};

/** Whether somebody is at work on the corpus, who is shown what can be shown of it. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}

/**
 * The library, read once per process; in development at every call, so that an edit shows on reload, and without what has
 * a problem.
 *
 * @throws CorpusError with every problem, where there is an error and this is no development
 */
export async function getCorpus(): Promise<Library> {
  const directory = corpusDirectory();
  if (isDevelopment()) return (await loadDraft(directory)).library;
  if (shared.policyMatrixLibrary?.directory !== directory)
    shared.policyMatrixLibrary = { directory, library: load(directory) };
  return shared.policyMatrixLibrary.library;
}

/**
 * The index of that library's corpus, with what every query looks up. Made once for each corpus.
 *
 * @throws CorpusError with every problem, where there is one
 */
export async function getIndex(): Promise<CorpusIndex> {
  return indexCorpus((await getCorpus()).corpus);
}

async function load(directory: string): Promise<Library> {
  const result = await loadCorpus(directory);
  if ("problems" in result) throw new CorpusError(result.problems);
  return result.library;
}
