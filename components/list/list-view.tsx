"use client";

import { useMemo } from "react";
import { useView } from "@/components/explorer/use-view";
import { ViewBoundary, type ViewSource } from "@/components/explorer/view-boundary";
import { ViewHeader } from "@/components/explorer/view-header";
import { PrintFooter } from "@/components/layout/print-footer";
import { Legend } from "@/components/marks/legend";
import { shownFields, toListColumns } from "@/lib/query/list-columns";
import { parseSearch } from "@/lib/query/search";
import { countAll } from "@/lib/view/export/export-sizes";
import { ListCell } from "./list-cells";
import { listExports } from "./list-exports";

/** The list page: the same query as the matrix, one row a recommendation. */
export function ListView(source: ViewSource) {
  return (
    <ViewBoundary {...source} consequence="the list cannot be filtered">
      <ListContent {...source} />
    </ViewBoundary>
  );
}

function ListContent(source: ViewSource) {
  const view = useView(source);
  const { index, query, result } = view;
  const { columns, q } = query;
  const listColumns = useMemo(() => toListColumns(shownFields({ columns })), [columns]);
  const terms = useMemo(() => parseSearch(q), [q]);
  return (
    <div className="grow">
      <ViewHeader view={view} exports={listExports(query, countAll(result.recommendations))} />
      <div className="px-(--page-x) pb-6">
        <table className="list">
          <tbody>
            {result.recommendations.slice(0, 100).map((recommendation) => (
              <tr key={recommendation.id}>
                {listColumns.map(({ id, fields, heading }) => (
                  <td key={id} className={id} data-label={heading}>
                    <ListCell column={fields} recommendation={recommendation} index={index} terms={terms} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="sticky bottom-0 z-10">
        <Legend />
      </div>
      <PrintFooter meta={index.corpus.meta} />
    </div>
  );
}
