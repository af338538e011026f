import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Mark } from "@/components/marks/mark";
import { DisputeLink } from "@/components/recommendation/dispute-link";
import { isEmpty } from "@/lib/model/rollup";
import { labelOf } from "@/lib/model/vocabulary";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { dimensions } from "@/lib/query/dimension";
import type { Pivot } from "@/lib/query/pivot";
import type { DimensionId, Query } from "@/lib/query/query";
import { parseSearch } from "@/lib/query/search";
import { absenceMeaning } from "@/lib/view/matrix/cell-meaning";
import { missingNames } from "@/lib/view/matrix/recommendation-facts";
import { summariseActors, summariseStances } from "@/lib/view/summary/stance-counts";
import { absenceWord, stanceWords } from "@/lib/view/words/words";
import { Others } from "./others";
import { RecommendationCard } from "./recommendation-card";
import { Step } from "./step";

interface CellPanelProps {
  readonly index: CorpusIndex;
  readonly query: Query;
  readonly pivot: Pivot;
  readonly onClose: () => void;
  readonly onMove: (row: string, column: string) => void;
}

/** The open cell beside the table: its roll-up, each recommendation in full, the rest of its row. */
export function CellPanel({ index, query, pivot, onClose, onMove }: CellPanelProps) {
  const [rowId = "", columnId = ""] = query.cell;
  const title = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  // Another cell is another text, which begins at its top; a screen reader begins with its title.
  useEffect(() => {
    if (rowId === "" || columnId === "") return;
    scroller.current?.scrollTo({ top: 0 });
    title.current?.focus({ preventScroll: true });
  }, [rowId, columnId]);

  // Also from within the table, where the focus is after a click on the cell that is open.
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === "Escape" && !(target instanceof HTMLInputElement)) onClose();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onClose]);

  const row = pivot.rows.find(({ id }) => id === rowId);
  const at = pivot.columns.findIndex(({ id }) => id === columnId);
  const column = pivot.columns[at];
  const cell = row?.cells[at];
  const isGroup = column?.members !== undefined;
  const idAt = (place: number) => pivot.columns[place]?.id ?? "";
  const filled = pivot.rows.flatMap(({ id, cells }) =>
    cells.flatMap((other, place) => (isEmpty(other) ? [] : [{ row: id, column: idAt(place) }])),
  );
  const isOpen = (other: (typeof filled)[number]) => other.row === rowId && other.column === columnId;
  const position = filled.findIndex(isOpen);
  const step = (places: typeof filled, by: number) => {
    const target = places[places.findIndex(isOpen) + by];
    return position === -1 ? undefined : target && (() => onMove(target.row, target.column));
  };
  const inColumn = filled.filter((other) => other.column === columnId);
  const nameOf = (dimension: DimensionId, id: string) => labelOf(id, dimensions[dimension].members(index));
  const rowKind = dimensions[query.rows].label.toLowerCase();
  const { repository } = index.corpus.meta;

  return (
    <aside
      aria-label="Open cell"
      className="cell-panel flex min-h-0 grow flex-col border-rule bg-paper lg:w-[460px] lg:shrink-0 lg:grow-0 lg:border-l xl:w-[500px] min-[1440px]:w-[548px]"
    >
      <div className="flex items-center gap-4 border-line border-b px-9 py-2.5 max-sm:px-4">
        <p className="grow text-ink2">
          {position === -1 ? "Empty cell" : `Cell ${position + 1} of ${filled.length}`}
        </p>
        <Step onClick={step(inColumn, -1)} name="Up the column">
          <ArrowUp size={14} aria-hidden="true" />
        </Step>
        <Step onClick={step(inColumn, 1)} name="Down the column">
          <ArrowDown size={14} aria-hidden="true" />
        </Step>
        <Step onClick={step(filled, -1)}>
          <ArrowLeft size={14} aria-hidden="true" /> <span className="max-sm:sr-only">Previous</span>
        </Step>
        <Step onClick={step(filled, 1)}>
          <span className="max-sm:sr-only">Next</span> <ArrowRight size={14} aria-hidden="true" />
        </Step>
        <button
          type="button"
          onClick={onClose}
          className="inline-flex items-center gap-1.5 font-medium hover:text-accent"
        >
          <kbd className="rounded-[3px] border border-line2 px-1 font-sans text-[11px] text-ink2 leading-4 max-sm:hidden">
            Esc
          </kbd>
          <X size={15} aria-hidden="true" className="sm:hidden" />
          Close
        </button>
      </div>
      <div
        ref={scroller}
        className="grid grow content-start gap-5 overflow-y-auto px-9 pt-5 pb-8 max-sm:px-6"
      >
        <header>
          {/* Where the panel takes the place of the table, it is the page. */}
          <h1 className="sr-only lg:hidden">Open cell</h1>
          <p className="text-ink2">
            <strong className="font-semibold">{column?.label ?? nameOf(query.cols, columnId)}</strong>, on the{" "}
            {rowKind}
          </p>
          <h2
            ref={title}
            tabIndex={-1}
            className="text-balance font-semibold font-serif text-[25px] leading-[31px] outline-none"
          >
            {nameOf(query.rows, rowId)}
          </h2>
          {cell && !isEmpty(cell) && (
            <p className="mt-2.5 flex items-center gap-2">
              <Mark stance={cell.stance} reported={cell.reported} />
              <strong className="font-semibold first-letter:uppercase">{stanceWords[cell.stance]}</strong>
              <span className="text-ink2">
                {column?.members
                  ? summariseActors(cell.actors ?? 0, column.members.length, cell.recommendations.length)
                  : summariseStances(cell.recommendations)}
              </span>
            </p>
          )}
          {cell && repository !== undefined && (
            <p className="text-ink2 text-xs leading-[18px]">
              <DisputeLink
                repository={repository}
                where={`${query.rows} ${rowId}, ${query.cols} ${columnId}`}
              >
                Dispute this cell
              </DisputeLink>
            </p>
          )}
        </header>
        {cell === undefined && (
          <p className="border-rule border-t pt-4 text-[15px] leading-6">
            The present view leaves out the row or the column of this cell.
          </p>
        )}
        {cell && isEmpty(cell) && (
          <div className="grid gap-2 border-rule border-t pt-4">
            <p className="font-semibold first-letter:uppercase">{absenceWord(cell.absence, isGroup)}</p>
            <p className="max-w-[46ch] text-[15px] leading-6">
              {absenceMeaning(cell.absence, query.rows, query.cols, isGroup)}
            </p>
          </div>
        )}
        {cell &&
          !isEmpty(cell) &&
          cell.recommendations.map((recommendation, number) => (
            <div key={recommendation.id} className="border-rule border-t pt-3">
              {column?.members && recommendation.actor !== cell.recommendations[number - 1]?.actor && (
                <p className="mb-2">
                  <a
                    href={`/actors/${recommendation.actor}`}
                    className="font-semibold hover:underline"
                    dir="auto"
                  >
                    {labelOf(recommendation.actor, column.members)}
                  </a>
                </p>
              )}
              <RecommendationCard
                recommendation={recommendation}
                index={index}
                number={number + 1}
                terms={parseSearch(query.q)}
                name={missingNames(query)}
              />
            </div>
          ))}
      </div>
      {row && column && (
        <Others pivot={pivot} rowId={rowId} columnId={columnId} kind={rowKind} onMove={onMove} />
      )}
    </aside>
  );
}
