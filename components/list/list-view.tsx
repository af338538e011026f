"use client";

import { type ReactNode, useMemo, useState } from "react";
import { Explorer } from "@/components/shell/explorer";
import { OnDemand } from "@/components/shell/on-demand";
import { PaperFoot } from "@/components/shell/paper-foot";
import { Retry } from "@/components/shell/retry";
import { useExplorer } from "@/components/shell/use-explorer";
import { shownFields, toListColumns } from "@/lib/query/list-columns";
import { defaultQuery } from "@/lib/query/query";
import { parseSearch } from "@/lib/query/search";
import { countAll } from "@/lib/view/export-sizes";
import type { Frame } from "@/lib/view/frame";
import type { Selection } from "./hold-list";
import { heldList, listTable, noRows, selectedBar } from "./list-code";
import { listExports } from "./list-exports";
import { ListMenu } from "./list-menu";
import { useRowSelection } from "./use-row-selection";

interface ListViewProps {
  readonly corpusAddress: string;
  readonly frame: Frame;
  readonly legend: ReactNode;
  /** The whole list as it is on the page before the corpus is. */
  readonly children: ReactNode;
}

/** The list page: the same query as the matrix, one row a recommendation. */
export function ListView({ corpusAddress, frame, legend, children }: ListViewProps) {
  const { explored, retry } = useExplorer(corpusAddress, listTable.ask);
  const ListTable = listTable.code();
  const [selection, setSelection] = useState<Selection>({});
  const query = explored?.query ?? defaultQuery;
  const { columns, q } = query;
  const shown = useMemo(() => shownFields({ columns }), [columns]);
  const listColumns = useMemo(() => toListColumns(shown), [shown]);
  const terms = useMemo(() => parseSearch(q), [q]);
  const recommendations = explored?.result.recommendations;
  const rows = useRowSelection({ recommendations: recommendations ?? [], shown, selection }, setSelection);
  const selected = useMemo(() => Object.keys(selection), [selection]);
  return (
    <div className="grow">
      <Explorer
        frame={frame}
        explored={explored}
        retry={retry}
        exports={listExports(query, recommendations ? countAll(recommendations) : frame.counts)}
      >
        <ListMenu query={query} go={explored?.go} />
      </Explorer>
      <div className="until-ready px-(--page-x) pb-6">
        {explored && ListTable ? (
          <ListTable
            index={explored.index}
            recommendations={explored.result.recommendations}
            columns={listColumns}
            sort={query.sort}
            terms={terms}
            onSort={(sort) => explored.go({ ...query, sort })}
            rows={rows}
          />
        ) : (
          children
        )}
        {explored && recommendations?.length === 0 && (
          <OnDemand of={noRows}>{(NoRows) => <NoRows explored={explored} />}</OnDemand>
        )}
      </div>
      <div className="sticky bottom-0 z-10">
        {rows.retry && (
          <div className="bg-paper px-(--page-x) py-2">
            <Retry retry={rows.retry} consequence={heldList.consequence} />
          </div>
        )}
        {explored && selected.length > 0 && (
          <OnDemand of={selectedBar}>
            {(SelectedBar) => (
              <SelectedBar
                index={explored.index}
                query={query}
                selected={selected}
                shown={explored.result.recommendations}
                go={explored.go}
                clear={() => setSelection({})}
              />
            )}
          </OnDemand>
        )}
        {legend}
      </div>
      <PaperFoot frame={frame} />
    </div>
  );
}
