"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { ListColumn } from "@/lib/query/list-columns";
import type { Sort } from "@/lib/query/query";
import { fitWidths, template, totalWidth } from "./fit-widths";
import { ListBody } from "./list-body";
import { heldList } from "./list-code";
import { ListHead, SelectAll } from "./list-head";
import { ResizeHandle } from "./resize-handle";
import { useLateRows } from "./use-late-rows";
import type { RowSelection } from "./use-row-selection";
import { useWholeList, WHOLE_MAX } from "./use-whole-list";
import { useWidth } from "./use-width";
import { WindowNote } from "./window-note";

interface ListTableProps {
  readonly index: CorpusIndex;
  readonly recommendations: readonly Recommendation[];
  readonly columns: readonly ListColumn[];
  readonly sort: readonly Sort[];
  readonly terms: readonly string[];
  readonly onSort: (sort: readonly Sort[]) => void;
  readonly rows: RowSelection;
}

/**
 * The recommendations as a table, one row each. Widths and open rows last as long as the page, since they belong to a screen;
 * the selection lasts as long too, and all else is in the address.
 */
export function ListTable(props: ListTableProps) {
  const { index, recommendations, columns, sort, terms, onSort } = props;
  const { selection, selectRow, selectAll } = props.rows;
  const frame = useRef<HTMLDivElement>(null);
  const available = useWidth(frame);
  const [own, setOwn] = useState<Readonly<Record<string, number>>>({});
  const [expanded, setExpanded] = useState<Readonly<Record<string, boolean>>>({});
  const [isWhole, showWhole] = useWholeList(recommendations);
  const widths = useMemo(() => fitWidths(columns, own, available), [columns, own, available]);
  const total = totalWidth(widths);
  const table = useRef<HTMLTableElement>(null);
  const now = useMemo(() => ({ recommendations, columns, terms }), [recommendations, columns, terms]);
  const rows = useLateRows(table, now, isWhole);
  const open = useCallback(
    (id: string) =>
      setExpanded(({ [id]: isOpen, ...others }) => (isOpen ? others : { ...others, [id]: true })),
    [],
  );

  // Only who selects a row needs the table that holds the selection: it is there before the first click.
  const prepare = ({ target }: { readonly target: EventTarget }) => {
    if (target instanceof Element && target.closest(".tools label")) heldList.prepare();
  };
  const isWide = available !== undefined && total > available + 1;
  return (
    <div ref={frame} className="list-frame" data-wide={isWide || undefined}>
      {!isWhole && <WindowNote rows={recommendations.length} showWhole={showWhole} />}
      <table
        ref={table}
        className="list"
        data-long={recommendations.length > WHOLE_MAX || undefined}
        style={available === undefined ? undefined : { width: total, ...template(columns, widths) }}
        aria-rowcount={isWhole ? undefined : recommendations.length + 1}
        aria-busy={rows.late !== now || undefined}
        onPointerOver={prepare}
        onFocus={prepare}
      >
        <caption className="sr-only">Recommendations</caption>
        <thead>
          <tr>
            <th scope="col" className="tools">
              <SelectAll
                isAll={recommendations.length > 0 && recommendations.every(({ id }) => selection[id])}
                isSome={recommendations.some(({ id }) => selection[id])}
                onChange={selectAll}
              />
            </th>
            {columns.map((column) => {
              const { id, heading } = column;
              return (
                <ListHead key={id} column={column} sort={sort} onSort={onSort}>
                  <ResizeHandle
                    label={heading}
                    width={widths[id] ?? column.width}
                    onResize={(width) => setOwn({ ...own, [id]: width })}
                    onReset={() => setOwn(({ [id]: _, ...others }) => others)}
                  />
                </ListHead>
              );
            })}
          </tr>
        </thead>
        <ListBody
          rows={rows}
          isWhole={isWhole}
          settings={{ index, selection, expanded, onSelect: selectRow, onOpen: open }}
        />
      </table>
    </div>
  );
}
