import { Fragment } from "react";
import { PassageProblems } from "@/components/problems/passage-problems";
import { LinkedIds } from "@/components/ui/linked-ids";
import type { Source } from "@/lib/model/corpus";
import type { PlacedProblem } from "@/lib/model/draft";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { passageId } from "@/lib/query/page-addresses";
import { paragraphId } from "@/lib/view/reader/coverage-strip";
import type { ShownParagraph } from "@/lib/view/reader/excerpt";
import { type NoteForm, noteForms } from "@/lib/view/reader/note-form";
import { type ParagraphNote, toNotes } from "@/lib/view/reader/paragraph-notes";
import { textDirection } from "@/lib/view/words/text-direction";
import { MarginNote } from "./margin-note";
import { besidePassage } from "./note-anchors";
import { PassageText } from "./passage-text";

interface ReaderProps {
  readonly source: Source;
  readonly paragraphs: readonly ShownParagraph[];
  /** The number of each recommendation of the source, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The number of the first sentence of each paragraph, by the paragraph's start. */
  readonly firsts: ReadonlyMap<number, number>;
  readonly index: CorpusIndex;
  /** What is wrong with the coding of the source, while somebody is at work on it. */
  readonly problems?: readonly PlacedProblem[];
}

/** A document as an essay: quoted passages tinted and numbered, their recommendations in the margin beside them. */
export function Reader({ source, paragraphs, numbers, firsts, index, problems = [] }: ReaderProps) {
  const notes = toNotes(paragraphs);
  const forms = noteForms(
    paragraphs.map((paragraph, at) => ({ length: lengthOf(paragraph), notes: notes[at]?.length ?? 0 })),
  );
  const nextStart = (at: number) => paragraphs[at + 1]?.start ?? Number.POSITIVE_INFINITY;
  const problemsFrom = (start: number, end: number) =>
    problems.filter(({ passage }) => passage && passage.start >= start && passage.start < end);
  return (
    <div className="reader">
      {paragraphs.map((paragraph, at) => (
        <Fragment key={paragraph.start}>
          <PassageProblems problems={problemsFrom(at === 0 ? 0 : paragraph.start, nextStart(at))} />
          <div className="beside">
            <ParagraphText
              paragraph={paragraph}
              source={source}
              numbers={numbers}
              first={firsts.get(paragraph.start)}
            />
            <Notes notes={notes[at] ?? []} form={forms[at] ?? 0} numbers={numbers} index={index} />
          </div>
        </Fragment>
      ))}
    </div>
  );
}

function lengthOf({ stretches }: ShownParagraph): number {
  return stretches.flatMap(({ segments }) => segments).reduce((sum, { text }) => sum + text.length, 0);
}

interface ParagraphTextProps {
  readonly paragraph: ShownParagraph;
  readonly source: Source;
  readonly numbers: ReadonlyMap<string, number>;
  readonly first: number | undefined;
}

function ParagraphText({ paragraph, source, numbers, first }: ParagraphTextProps) {
  const { start, kind, stretches, cutBefore, cutAfter } = paragraph;
  const Line = kind === "heading" ? "h2" : "p";
  return (
    <Line
      id={paragraphId(start)}
      lang={source.language}
      dir={textDirection(source.language)}
      className={kind}
      data-first={first}
    >
      {cutBefore && <OmittedNote />}
      {stretches.map((stretch, at) => (
        <Fragment key={stretch.start}>
          {at > 0 && <OmittedNote />}
          <span data-start={stretch.start}>
            <PassageText segments={stretch.segments} numbers={numbers} />
          </span>
        </Fragment>
      ))}
      {cutAfter && <OmittedNote />}
    </Line>
  );
}

interface NotesProps {
  readonly notes: readonly ParagraphNote[];
  readonly form: NoteForm;
  readonly numbers: ReadonlyMap<string, number>;
  readonly index: CorpusIndex;
}

function Notes({ notes, form, numbers, index }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul className="notes" aria-label="Notes on this paragraph">
      {notes.map((note) => {
        if ("reason" in note) {
          return (
            <li key={note.id} className="note aside" style={besidePassage(note.id)} data-aside={note.id}>
              {"Read, not counted: "}
              <LinkedIds text={note.reason} ids={numbers} toAddress={(id) => `#${passageId(id, 0)}`} />
            </li>
          );
        }
        const recommendation = index.recommendations.get(note.id);
        const number = numbers.get(note.id);
        if (!recommendation || number === undefined) return null;
        return (
          <MarginNote
            key={note.id}
            recommendation={recommendation}
            number={number}
            index={index}
            passages={note.passages}
            form={note.isAgain ? 2 : form}
            isAgain={note.isAgain}
          />
        );
      })}
    </ul>
  );
}

/** Stands for what an excerpt leaves out. */
function OmittedNote() {
  return (
    <span className="select-none text-ink2" title="Left out">
      {" […] "}
    </span>
  );
}
