import { useState } from "react";
import { Mark } from "@/components/marks/mark";
import { type Cell, isEmpty } from "@/lib/model/rollup";
import { reporterName } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { firstOfEachStance } from "@/lib/view/matrix/first-of-each-stance";
import { capitalise, numberWord } from "@/lib/view/words/numbers";
import { absenceWords, stanceWords } from "@/lib/view/words/words";
import { Position } from "./position";

interface ComparedCellProps {
  readonly cell: Cell;
  readonly index: CorpusIndex;
  readonly terms: readonly string[];
  /** Whether a source is compared, so that the actors are to be named. */
  readonly ofSource: boolean;
}

/** What one of those compared says on a measure, or why there is nothing. */
export function ComparedCell({ cell, index, terms, ofSource }: ComparedCellProps) {
  const [open, setOpen] = useState(false);
  if (isEmpty(cell)) {
    return (
      <p className="flex items-center gap-2 text-ink2">
        <span className={`w-4 text-center ${cell.absence}`} aria-hidden="true" />
        {absenceWords[cell.absence]}
      </p>
    );
  }
  const { stance, reported, recommendations } = cell;
  const first = firstOfEachStance(stance, recommendations);
  const further = recommendations.filter((recommendation) => !first.includes(recommendation));
  // A single condition stands beside the stance; of several, each stands with its own statement.
  const condition = recommendations.length === 1 ? recommendations[0]?.condition : undefined;
  const reporters = new Set(recommendations.map((recommendation) => reporterName(index, recommendation)));
  const reporter = reported && !ofSource && reporters.size === 1 ? [...reporters][0] : undefined;
  const says = {
    actor: ofSource,
    stance: first.length > 1,
    condition: condition === undefined,
    reporter: !ofSource && reporter === undefined,
  };
  return (
    <>
      <p className="flex items-start gap-2">
        <span className="flex h-5 items-center">
          <Mark stance={stance} reported={reported} />
        </span>
        <span>
          <strong className="font-semibold">{stanceWords[stance]}</strong>
          {reporter !== undefined && (
            <span className="text-ink2">
              {" "}
              reported by <bdi>{reporter}</bdi>
            </span>
          )}
          {reported && reporter === undefined && <span className="text-ink2"> only reported</span>}
          {condition !== undefined && (
            <span className="text-ink2">
              {" "}
              on the condition: <bdi>{condition}</bdi>
            </span>
          )}
        </span>
      </p>
      {[...first, ...(open ? further : [])].map((recommendation) => (
        <Position
          key={recommendation.id}
          recommendation={recommendation}
          index={index}
          terms={terms}
          says={says}
        />
      ))}
      {further.length > 0 && (
        <p className="byline">
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open
              ? "Fewer recommendations"
              : `${capitalise(numberWord(further.length))} more ${further.length === 1 ? "recommendation" : "recommendations"}`}
          </button>
        </p>
      )}
    </>
  );
}
