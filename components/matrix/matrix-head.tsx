import type { Column } from "@tanstack/react-table";
import type { CSSProperties, MouseEvent } from "react";
import { PINNED } from "@/lib/query/arrange";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { NOT_YET_READ, REPORTED } from "@/lib/query/dimension";
import type { PivotColumn } from "@/lib/query/pivot";
import type { Query } from "@/lib/query/query";
import type { Line } from "@/lib/view/matrix/matrix-lines";
import { type features, HEADS, LABEL, type LineHeader } from "./matrix-columns";
import type { SpannerAction } from "./spanner-actions";
import type { Placed } from "./use-cells-in-view";

/** Heads of the groups of columns; those of actors say why the empty cells below them are empty. */
const spanners: Readonly<Record<string, string>> = {
  own: "Authors of the documents",
  [NOT_YET_READ]: "Authors, not yet read in full",
  [REPORTED]: "Quoted or described by others",
  [PINNED]: "Pinned",
};

/** Where a column stands: for the style sheet among the pinned; where not all columns are drawn, which one it is, and after what gap. */
export function columnProps(column: Column<typeof features, Line>, { index, gap }: Placed) {
  const isPart = gap !== undefined;
  const style = column.getIsPinned()
    ? { "--at": column.getPinnedIndex() - HEADS.length }
    : isPart && { "--gap": gap, gridColumn: index + 1 };
  return {
    style: style ? (style as CSSProperties) : undefined,
    "aria-colindex": isPart ? HEADS.length + index + 1 : undefined,
  };
}

interface SpannersProps {
  readonly headers: readonly LineHeader[];
  readonly columns: readonly PivotColumn[];
  /** The groups of columns that the corpus has named: topics of measures, groups of actors. */
  readonly named: CorpusIndex["topics"] | CorpusIndex["groups"];
  readonly actionsFor: (group: string) => readonly SpannerAction[];
  readonly onAction: (event: MouseEvent, next: Query) => void;
}

/** The line above the heads: what the columns below have in common. */
export function Spanners({ headers, columns, named, actionsFor, onAction }: SpannersProps) {
  const actorsIn = (group: string) =>
    columns
      .filter((column) => column.group === group)
      .reduce((sum, { members }) => sum + (members?.length ?? 1), 0);
  return (
    <tr role="row">
      {headers.map((header) => {
        if (header.isPlaceholder) {
          return <td key={header.id} className={header.column.id === LABEL ? "label" : "total"} />;
        }
        const group = `${header.column.columnDef.header}`;
        const name = named.get(group)?.label ?? spanners[group];
        return (
          <th
            key={header.id}
            role="columnheader"
            scope="colgroup"
            colSpan={header.colSpan}
            className={name === undefined ? undefined : group === PINNED ? "spanner pinned" : "spanner"}
            style={{ "--span": header.colSpan, "--at": 0 } as CSSProperties}
          >
            {name !== undefined && (
              <span title={name}>
                <span className="truncate" dir="auto">
                  {name}
                  {group === REPORTED && ` (${actorsIn(group)})`}
                </span>
                {actionsFor(group).map(({ label, title, next }) => (
                  <button
                    key={label}
                    type="button"
                    title={title}
                    className="link -my-1 ml-2 min-h-6 min-w-6 shrink-0 print:hidden"
                    onClick={(event) => onAction(event, next)}
                  >
                    {label}
                  </button>
                ))}
              </span>
            )}
          </th>
        );
      })}
    </tr>
  );
}

interface ColumnHeadProps {
  readonly header: LineHeader;
  readonly column: PivotColumn;
  readonly href: string | undefined;
  readonly placed: Placed;
  readonly isStop: boolean;
  readonly isOpen: boolean;
  /** Unfolds a group of actors. */
  readonly onUnfold: (group: string) => void;
  /** Whether it is ticked to be compared; undefined where it cannot be. */
  readonly isTicked: boolean | undefined;
  readonly onTick: (id: string) => void;
}

/**
 * The head of a column: its short name, its page, its number of recommendations; of a group, how many actors it has, and the
 * way to see each of them.
 */
export function ColumnHead(props: ColumnHeadProps) {
  const { header, column, href, placed, isStop, isOpen, onUnfold, isTicked, onTick } = props;
  const { members } = column;
  const name = (
    <span dir="auto" className={isOpen ? "name text-accent underline underline-offset-2" : "name"}>
      {column.short}
    </span>
  );
  return (
    <th
      role="columnheader"
      scope="col"
      className={header.column.getIsPinned() ? "column pinned" : "column"}
      {...columnProps(header.column, placed)}
      title={column.label}
    >
      {members ? (
        <button
          type="button"
          data-column={placed.index}
          tabIndex={isStop ? 0 : -1}
          title={`${column.label}: ${members.map(({ label }) => label).join(", ")}. Show each in a column of its own.`}
          aria-expanded={false}
          onClick={() => onUnfold(column.id)}
          className="group-head inline-grid min-h-6 min-w-6 content-end hover:underline"
        >
          {name}
          <span className="block font-normal text-ink2">
            {members.length}
            <span className="noun"> {members.length === 1 ? "actor" : "actors"}</span>
          </span>
        </button>
      ) : href === undefined ? (
        name
      ) : (
        <a
          href={href}
          data-column={placed.index}
          tabIndex={isStop ? 0 : -1}
          onKeyDown={(event) => {
            if (event.key !== " " || isTicked === undefined) return;
            event.preventDefault();
            onTick(column.id);
          }}
          className="inline-grid min-h-6 min-w-6 content-end hover:underline"
        >
          {name}
          {column.short !== column.label && <span className="sr-only"> ({column.label})</span>}
        </a>
      )}
      {!members && (
        <span className="relative block font-normal text-ink2">
          {isTicked !== undefined && (
            <input
              type="checkbox"
              className="tick absolute top-[1px] left-[4px] size-[14px] accent-(--color-accent) print:hidden"
              tabIndex={-1}
              checked={isTicked}
              aria-label={`Compare ${column.label}`}
              title={`Tick two to six to compare them: ${column.label}`}
              onChange={() => onTick(column.id)}
            />
          )}
          {column.total}
        </span>
      )}
    </th>
  );
}
