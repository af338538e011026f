"use client";

import {
  type ColumnSizingState,
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  functionalUpdate,
  type RowSelectionState,
  rowExpandingFeature,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { fieldIds } from "@/lib/query/field";
import { fieldColumns, type ListColumn } from "@/lib/query/list-columns";
import type { Sort } from "@/lib/query/query";
import { fitWidths, TOOLS_WIDTH, totalWidth } from "./fit-widths";
import { ListBody } from "./list-body";
import { ListHead, ResizeHandle, SelectAll, WIDTHS } from "./list-head";
import { useWholeList } from "./use-whole-list";
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

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnSizingFeature,
  columnResizingFeature,
  rowSelectionFeature,
  rowExpandingFeature,
});
const helper = createColumnHelper<typeof features, Recommendation>();
const definitions = helper.columns(
  fieldIds.map((id) =>
    helper.display({ id, size: fieldColumns[id].width, minSize: WIDTHS.min, maxSize: WIDTHS.max }),
  ),
);

/**
 * The recommendations as a table, one row each. TanStack Table holds sorting, columns, widths, selection and open rows; the
 * query sorts. Widths and open rows last as long as the page, since they belong to a screen; the rest is in the address.
 */
export function ListTable(props: ListTableProps) {
  const { index, recommendations, columns, sort, terms, onSort, selection, onSelection } = props;
  const frame = useRef<HTMLDivElement>(null);
  const available = useWidth(frame);
  const [own, setOwn] = useState<ColumnSizingState>({});
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
    manualSorting: true,
    manualExpanding: true,
    getRowCanExpand: () => true,
    columnResizeMode: "onChange",
    state: {
      sorting: useMemo(() => sort.map(({ by, descending }) => ({ id: by, desc: descending })), [sort]),
      columnOrder: shown,
      columnVisibility: useMemo(
        () => Object.fromEntries(fieldIds.map((id) => [id, shown.includes(id)])),
        [shown],
      ),
      columnSizing: widths,
      rowSelection: selection,
      expanded,
    },
    onColumnSizingChange: (update) => {
      const next = functionalUpdate(update, widths);
      const changed = Object.entries(next).filter(([id, width]) => width !== widths[id]);
      if (changed.length > 0) setOwn({ ...own, ...Object.fromEntries(changed) });
    },
    onExpandedChange: (update) => {
      const next = functionalUpdate(update, expanded);
      if (next !== true) setExpanded(next);
    },
    onRowSelectionChange: (update) => onSelection(functionalUpdate(update, selection)),
  });

  // The rows are drawn anew only where what they are given has changed: hence one function each, for good.
  const current = useRef(table);
  current.current = table;
  const select = useCallback((id: string, event: React.ChangeEvent) => {
    current.current.getRow(id).getToggleSelectedHandler()(event);
  }, []);
  const open = useCallback((id: string) => current.current.getRow(id).toggleExpanded(), []);

  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  const isWide = available !== undefined && total > available + 1;
  return (
    <div ref={frame} className="list-frame" data-wide={isWide || undefined}>
      {!isWhole && <WindowNote rows={recommendations.length} showWhole={showWhole} />}
      <table
        className="list"
        style={available === undefined ? undefined : { width: total }}
        aria-rowcount={isWhole ? undefined : recommendations.length + 1}
      >
        <caption className="sr-only">Recommendations</caption>
        <colgroup>
          <col style={{ width: TOOLS_WIDTH }} />
          {columns.map(({ id }) => (
            <col key={id} style={{ width: widths[id] }} />
          ))}
        </colgroup>
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
                    width={header.getSize()}
                    onDrag={header.getResizeHandler()}
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
