import { chaptersOf, readTest } from "@/lib/model/chapters";
import type { Library, Source } from "@/lib/model/corpus";
import { actorsReadInFull } from "@/lib/model/rollup";
import type { Actor, Measure } from "@/lib/model/schema";
import { codePoints, linePlaces } from "@/lib/model/text";
import { surveySource } from "../method/source-survey";
import { proposeId, recommendationYaml, selectorOf, setAsideYaml, wholeWords } from "../reader/entry-yaml";
import { stretchFragment } from "../reader/fragment";

/** A sentence with a marker that nobody has quoted or set aside. */
interface OpenSentence {
  readonly marker: string;
  readonly text: string;
  /** Line of the document, from 1. */
  readonly line: number;
  /** Address of its place in the reader, as a path from the root. */
  readonly address: string;
  /** The entries that may be pasted into the file of the source, with the keys to fill in. */
  readonly recommendation: string;
  readonly setAside: string;
}

/** What is left to do in a chapter. */
export interface ChapterWork {
  readonly heading: string;
  readonly isRead: boolean;
  /** Sentences with a marker. */
  readonly marked: number;
  readonly open: readonly OpenSentence[];
}

export interface SourceWork {
  readonly source: Source;
  readonly marked: number;
  readonly open: number;
  readonly chapters: readonly ChapterWork[];
}

/** An author none of whose documents has been read in full: the measures on which their cell says no more than that. */
interface UnreadCells {
  readonly actor: Actor;
  readonly measures: readonly Measure[];
}

/** What is left to do in a corpus. */
export interface WorkList {
  readonly sources: readonly SourceWork[];
  /** Actors who hold no position and are named in none, and measures without one. */
  readonly actors: readonly Actor[];
  readonly measures: readonly Measure[];
  readonly cells: readonly UnreadCells[];
}

/** @param only id of the one source whose sentences are listed; all where it is left out */
export function workList(library: Library, only?: string): WorkList {
  const { actors, measures, sources, recommendations } = library.corpus;
  const chosen = sources.filter(({ id }) => only === undefined || id === only);
  const holders = new Set(recommendations.map(({ actor }) => actor));
  const answered = new Set(recommendations.map(({ measure }) => measure));
  const readInFull = actorsReadInFull(library.corpus);
  const authors = new Set(chosen.flatMap(({ author, coauthors }) => [author, ...coauthors]));
  const unread = actors.filter(({ id }) => authors.has(id) && !readInFull.has(id));
  return {
    sources: chosen.map((source) => workOn(source, library)),
    actors: actors.filter(({ id }) => !holders.has(id)),
    measures: measures.filter(({ id }) => !answered.has(id)),
    cells: unread.map((actor) => {
      const own = new Set(
        recommendations.filter((it) => it.actor === actor.id).map(({ measure }) => measure),
      );
      return { actor, measures: measures.filter(({ id }) => !own.has(id)) };
    }),
  };
}

function workOn(source: Source, { corpus, texts, markers }: Library): SourceWork {
  const { text, setAside } = texts[source.id] ?? { text: "", setAside: [] };
  const own = corpus.recommendations.filter((recommendation) => recommendation.source === source.id);
  const survey = surveySource(source, { text, setAside }, own, markers);
  const marked = survey.sentences.flatMap((sentence, at) => {
    const marker = survey.markers[at];
    return marker === undefined ? [] : [{ ...sentence, marker }];
  });
  const toOpen = openSentence(
    source.id,
    text,
    own.map(({ id }) => id),
  );
  const isRead = readTest(text, source.coded);
  const chapters = chaptersOf(text).map(({ heading, start, end }): ChapterWork => {
    const inside = marked.filter((sentence) => sentence.start >= start && sentence.start < end);
    const open = inside.filter(({ state }) => state === "context").map(toOpen);
    return { heading, isRead: isRead(start), marked: inside.length, open };
  });
  return {
    source,
    chapters,
    marked: marked.length,
    open: chapters.reduce((sum, { open }) => sum + open.length, 0),
  };
}

/** Makes the entries of the sentences of a document; no two get the same id. */
function openSentence(source: string, text: string, ids: readonly string[]) {
  const points = codePoints(text);
  const placeOf = linePlaces(text);
  const taken = [...ids];
  return (sentence: {
    readonly start: number;
    readonly text: string;
    readonly marker: string;
  }): OpenSentence => {
    const passage = wholeWords(text, { exact: sentence.text, offset: sentence.start });
    const selector = selectorOf(text, passage);
    const start = points.fromUnits(passage.offset);
    const end = points.fromUnits(passage.offset + passage.exact.length);
    const id = proposeId(source, passage.exact, start, taken);
    taken.push(id);
    return {
      marker: sentence.marker,
      text: sentence.text,
      line: placeOf(sentence.start).line,
      address: `/sources/${source}#${stretchFragment(start, end)}`,
      recommendation: recommendationYaml(id, selector),
      setAside: setAsideYaml(selector),
    };
  };
}
