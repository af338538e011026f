"use client";

import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  functionalUpdate,
  type RowSelectionState,
  rowSelectionFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { fieldIds } from "@/lib/query/field";
import type { ListColumn } from "@/lib/query/list-columns";
import type { Sort } from "@/lib/query/query";
import { fitWidths, template, totalWidth } from "./fit-widths";
import { ListBody } from "./list-body";
import { ListHead, SelectAll } from "./list-head";
import { ResizeHandle } from "./resize-handle";
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
  readonly selection: RowSelectionState;
  readonly onSelection: (selection: RowSelectionState) => void;
}

const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature, rowSelectionFeature });
const helper = createColumnHelper<typeof features, Recommendation>();
const definitions = helper.columns(fieldIds.map((id) => helper.display({ id })));

/**
 * The recommendations as a table, one row each. TanStack Table holds columns, their order, and selection; the query sorts.
 * Widths and open rows last as long as the page, since they belong to a screen; the rest is in the address.
 */
export function ListTable(props: ListTableProps) {
  const { index, recommendations, columns, sort, terms, onSort, selection, onSelection } = props;
  const frame = useRef<HTMLDivElement>(null);
  const available = useWidth(frame);
  const [own, setOwn] = useState<Readonly<Record<string, number>>>({});
  const [expanded, setExpanded] = useState<Readonly<Record<string, boolean>>>({});
  const [isWhole, showWhole] = useWholeList(recommendations);
  const widths = useMemo(() => fitWidths(columns, own, available), [columns, own, available]);
  const total = totalWidth(widths);
  const shown = useMemo(() => columns.map(({ id }) => id), [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: recommendations as Recommendation[],
    getRowId: ({ id }) => id,
    state: {
      columnOrder: shown,
      columnVisibility: useMemo(
        () => Object.fromEntries(fieldIds.map((id) => [id, shown.includes(id)])),
        [shown],
      ),
      rowSelection: selection,
    },
    onRowSelectionChange: (update) => onSelection(functionalUpdate(update, selection)),
  });

  // The rows are drawn anew only where what they are given has changed: hence one function each, for good.
  const current = useRef(table);
  current.current = table;
  const select = useCallback((id: string, event: React.ChangeEvent) => {
    current.current.getRow(id).getToggleSelectedHandler()(event);
  }, []);
  const open = useCallback(
    (id: string) =>
      setExpanded(({ [id]: isOpen, ...others }) => (isOpen ? others : { ...others, [id]: true })),
    [],
  );

  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  const isWide = available !== undefined && total > available + 1;
  return (
    <div ref={frame} className="list-frame" data-wide={isWide || undefined}>
      {!isWhole && <WindowNote rows={recommendations.length} showWhole={showWhole} />}
      <table
        className="list"
        data-long={recommendations.length > WHOLE_MAX || undefined}
        style={available === undefined ? undefined : { width: total, ...template(columns, widths) }}
        aria-rowcount={isWhole ? undefined : recommendations.length + 1}
      >
        <caption className="sr-only">Recommendations</caption>
        <thead>
          <tr>
            <th scope="col" className="tools">
              <SelectAll
                isAll={recommendations.length > 0 && table.getIsAllRowsSelected()}
                isSome={recommendations.some(({ id }) => selection[id])}
                onChange={(isAll) => table.toggleAllRowsSelected(isAll)}
              />
            </th>
            {headers.map((header) => {
              const column = columns.find(({ id }) => id === header.column.id);
              if (!column) return null;
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
          recommendations={recommendations}
          isWhole={isWhole}
          index={index}
          terms={terms}
          columns={columns}
          selection={selection}
          expanded={expanded}
          onSelect={select}
          onOpen={open}
        />
      </table>
    </div>
  );
}
