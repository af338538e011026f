"use client";

import dynamic from "next/dynamic";
import { memo } from "react";
import { NoRows } from "@/components/explorer/no-rows";
import type { View, ViewSource } from "@/components/explorer/use-view";
import { ViewBoundary } from "@/components/explorer/view-boundary";
import { ViewHeader } from "@/components/explorer/view-header";
import { ViewMenu } from "@/components/explorer/view-menu";
import { PrintFooter } from "@/components/layout/print-footer";
import { Legend } from "@/components/marks/legend";
import { describeQuery } from "@/lib/query/describe";
import { countAll } from "@/lib/view/export/export-sizes";
import { listExports } from "./list-exports";
import { ListSettings } from "./list-settings";
import { ListTable } from "./list-table";
import { useListTable } from "./use-list-table";

/** Loaded when a recommendation is first selected. */
const SelectedBar = dynamic(() => import("./selected-bar").then((module) => module.SelectedBar), {
  ssr: false,
});

/** The list page: the same query as the matrix, one row a recommendation. */
export function ListView(source: ViewSource) {
  return (
    <ViewBoundary {...source} consequence="the list cannot be filtered">
      {(view) => <ListPage view={view} />}
    </ViewBoundary>
  );
}

const ListPage = memo(function ListPage({ view }: { readonly view: View }) {
  const { index, query, viewQuery, result, go } = view;
  const { recommendations } = result;
  const table = useListTable(view);
  const selected = Object.keys(table.state.rowSelection);
  return (
    <div className="grow">
      <ViewHeader
        view={view}
        shown={recommendations.length}
        sentence={describeQuery(index, viewQuery, recommendations.length)}
        exports={listExports(query, countAll(recommendations))}
      >
        <ViewMenu>{() => <ListSettings table={table} view={view} />}</ViewMenu>
      </ViewHeader>
      <div className="px-(--page-x) pb-6">
        <ListTable table={table} view={view} />
        {recommendations.length === 0 && <NoRows view={view} />}
      </div>
      <div className="sticky bottom-0 z-10 short:static">
        {selected.length > 0 && (
          <SelectedBar
            index={index}
            query={query}
            selected={selected}
            shown={recommendations}
            go={go}
            clear={() => table.resetRowSelection(true)}
          />
        )}
        <Legend absences={[]} />
      </div>
      <PrintFooter meta={index.corpus.meta} />
    </div>
  );
});
