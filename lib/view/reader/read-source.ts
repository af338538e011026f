import type { Library, Recommendation, SetAside, Source } from "@/lib/model/corpus";
import type { Moved } from "@/lib/model/list-schemas";
import { codePoints } from "@/lib/model/text";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { inTextOrder } from "../matrix/neighbours";
import { type SourceSurvey, surveySource } from "../method/source-survey";
import { type CoverageStrip, coverageStrip } from "./coverage-strip";
import { inExcerpts, inFull, type ShownParagraph } from "./excerpt";
import type { MarkFacet, ReaderMark } from "./mark-filter";
import { toParagraphs } from "./passage";
import { toMarkFacets, toMarks } from "./source-marks";

/** Everything that the page of a source shows. */
interface Reading {
  readonly source: Source;
  readonly recommendations: readonly Recommendation[];
  /** The number of each recommendation, by id: its place in the order of the text, counted from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly setAside: readonly SetAside[];
  readonly paragraphs: readonly ShownParagraph[];
  /** The number of the first sentence of each paragraph, by the paragraph's start. */
  readonly firsts: ReadonlyMap<number, number>;
  readonly survey: SourceSurvey;
  readonly strip: CoverageStrip;
  /** What the script of the page needs to know beyond what the page shows. */
  readonly desk: {
    readonly source: string;
    readonly marks: readonly ReaderMark[];
    readonly facets: readonly MarkFacet[];
    readonly moved: readonly Moved[];
    readonly length: number;
    readonly gaps: readonly string[] | undefined;
  };
}

export function readSource(id: string, library: Library, index: CorpusIndex): Reading | undefined {
  const source = index.sources.get(id);
  const text = library.texts[id];
  if (!source || !text) return undefined;
  const own = library.corpus.recommendations.filter((recommendation) => recommendation.source === id);
  const recommendations = inTextOrder(own);
  const paragraphs = toParagraphs(text, recommendations);
  const survey = surveySource(source, text, recommendations, library.markers);
  const strip = coverageStrip(text.text, survey.sentences, paragraphs, source.fullText);
  const marks = toMarks(recommendations);
  return {
    source,
    recommendations,
    numbers: new Map(recommendations.map((recommendation, at) => [recommendation.id, at + 1])),
    setAside: text.setAside,
    paragraphs: source.fullText ? inFull(paragraphs) : inExcerpts(paragraphs),
    firsts: new Map(paragraphs.map(({ start }, at) => [start, strip.firsts[at] ?? 0])),
    survey,
    strip,
    desk: {
      source: id,
      marks,
      facets: toMarkFacets(marks, index),
      moved: library.moved.filter(({ from }) => from.includes("/")),
      length: codePoints(text.text).length,
      gaps: source.fullText ? paragraphs.map(({ gap }) => gap) : undefined,
    },
  };
}
