import type { PlacedProblem } from "@/lib/model/draft";
import { isError } from "@/lib/model/problem";
import { corpusDirectory, isDevelopment, loadDraft } from ".";
import { loadSecondCoding } from "./second-coding";

/** The problems that the pages of a corpus at work show; none outside of development, where an error stops the build. */
export async function getDraftProblems(): Promise<readonly PlacedProblem[]> {
  if (!isDevelopment()) return [];
  const { library, problems } = await loadDraft(corpusDirectory());
  // The second coding is held against the corpus, and can be only where that has no error.
  if (problems.some(isError)) return problems;
  const second = await loadSecondCoding(corpusDirectory(), library);
  return "problems" in second ? [...problems, ...second.problems] : problems;
}
