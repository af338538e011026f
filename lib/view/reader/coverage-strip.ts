import type { CoveredSentence, SentenceState } from "@/lib/model/coverage";
import { codePoints } from "@/lib/model/text";
import type { Paragraph } from "./passage";

/** Sentences of one paragraph that follow each other and are alike. */
interface StripRun {
  readonly state: SentenceState;
  /** The first of them, counted from 0 in the document, and how many there are. */
  readonly first: number;
  readonly length: number;
  /** Fragment of the address of its place; none where the page does not show it. */
  readonly fragment: string | undefined;
  /** Why it is set aside. */
  readonly reason?: string | undefined;
}

/** The document as a strip: one step a sentence. */
export interface CoverageStrip {
  readonly steps: number;
  readonly runs: readonly StripRun[];
  /** The number of the first sentence of each paragraph. */
  readonly firsts: readonly number[];
}

/** The fragment of a paragraph's address. */
export function paragraphId(start: number): string {
  return `at-${start}`;
}

/** @param isWhole whether the page shows the document in full */
export function coverageStrip(
  text: string,
  sentences: readonly CoveredSentence[],
  paragraphs: readonly Paragraph[],
  isWhole: boolean,
): CoverageStrip {
  const points = codePoints(text);
  const runs: StripRun[] = [];
  const firsts: number[] = [];
  let at = 0;
  paragraphs.forEach((paragraph, place) => {
    firsts.push(at);
    const next = paragraphs[place + 1];
    const stop = next === undefined ? text.length : points.toUnits(next.start);
    let open: StripRun | undefined;
    for (let sentence = sentences[at]; sentence && sentence.start < stop; sentence = sentences[++at]) {
      const { fragment, reason } = placeOf(sentence, paragraph, points.toUnits(paragraph.start), isWhole);
      if (open?.state === sentence.state && open.reason === reason) {
        open = { ...open, length: open.length + 1 };
        runs[runs.length - 1] = open;
      } else {
        open = { state: sentence.state, first: at, length: 1, fragment, reason };
        runs.push(open);
      }
    }
  });
  return { steps: sentences.length, runs, firsts };
}

/** Where a sentence can be reached: at the passage that begins in it, else at its paragraph. */
function placeOf(
  sentence: CoveredSentence,
  { start, segments }: Paragraph,
  offset: number,
  isWhole: boolean,
) {
  let from = offset;
  const inside = segments.filter((segment) => {
    const isInside = from < sentence.end && from + segment.text.length > sentence.start;
    from += segment.text.length;
    return isInside;
  });
  const reason =
    sentence.state === "set-aside" ? inside.flatMap(({ setAside }) => setAside)[0]?.reason : undefined;
  const begun = sentence.state === "context" ? undefined : inside.flatMap(({ starts }) => starts)[0];
  const isShown = isWhole || segments.some(({ passages, setAside }) => passages.length + setAside.length > 0);
  return { fragment: begun ?? (isShown ? paragraphId(start) : undefined), reason };
}
