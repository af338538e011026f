import { loadCorpus } from "@/lib/load";
import { type Changes, copyRiver } from "../fixtures/corpus-copy";

/** Places and codes of the problems that the river corpus has once some of its files are changed. */
export async function problemsOf(changes: Changes): Promise<readonly string[]> {
  const result = await loadCorpus(await copyRiver(changes));
  if ("library" in result) return [];
  return result.problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}
