import { Mark } from "@/components/marks/mark";
import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { recommendationAddress } from "@/lib/query/page-addresses";
import type { NoteForm } from "@/lib/view/reader/note-form";
import { stanceWords } from "@/lib/view/words/words";
import { besidePassage } from "./note-anchors";
import "./margin-note.css";
import "./margin-layout.css";
import "./narrow-notes.css";

interface MarginNoteProps {
  readonly recommendation: Recommendation;
  readonly number: number;
  /** Its passages that begin in this paragraph. */
  readonly passages: readonly string[];
  /** Whether an earlier paragraph has a note of it. */
  readonly isAgain: boolean;
  /** The fullest form for which there seems to be room. */
  readonly form: NoteForm;
  readonly index: CorpusIndex;
}

/** The note of a recommendation beside its passage. How much of it is shown is for the style sheet and the room to say. */
export function MarginNote({ recommendation, number, passages, isAgain, form, index }: MarginNoteProps) {
  const { id, stance, voice, measure, statement, actor, condition } = recommendation;
  return (
    <li
      className="note"
      style={besidePassage(passages[0] ?? id)}
      data-passages={passages.join(" ")}
      data-again={isAgain ? "" : undefined}
      data-form={form}
      data-fullest={form}
    >
      <div className="note-card">
        <a className="note-head" href={recommendationAddress(id)}>
          <span className="note-number">{number}</span>
          <Mark stance={stance} reported={voice === "reported"} size={14} />
          <span className="note-measure">
            <span className="sr-only">{stanceWords[stance]}: </span>
            {index.measures.get(measure)?.label}
          </span>
        </a>
        <p className="note-statement">{statement}</p>
        {voice === "reported" && (
          <p className="note-by">
            <bdi>{index.actors.get(actor)?.short}</bdi>
            <span>, reported</span>
          </p>
        )}
        {condition !== undefined && (
          <p className="note-more">
            Condition: <bdi>{condition}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}
