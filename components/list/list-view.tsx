"use client";

import type { ReactNode } from "react";
import { Legend } from "@/components/marks/legend";
import { NoRows } from "@/components/matrix/no-rows";
import { Explorer } from "@/components/shell/explorer";
import { PaperFoot } from "@/components/shell/paper-foot";
import { useExplorer } from "@/components/shell/use-explorer";
import { everything } from "@/lib/query/query";
import { parseSearch } from "@/lib/query/search";
import { serializeQuery } from "@/lib/query/url";
import { countAll, exportSizes } from "@/lib/view/export-sizes";
import type { Frame } from "@/lib/view/frame";
import { ListTable } from "./list-table";

interface ListViewProps {
  readonly corpusAddress: string;
  readonly frame: Frame;
  /** The whole list as it is on the page before the corpus is. */
  readonly children: ReactNode;
}

/** The list page: the same query as the matrix, one row a recommendation. */
export function ListView({ corpusAddress, frame, children }: ListViewProps) {
  const { explored, retry } = useExplorer(corpusAddress);
  const query = explored?.query ?? everything;
  const counts = explored ? countAll(explored.result.recommendations) : frame.counts;
  const sizes = exportSizes(counts);
  const search = serializeQuery({ ...query, cell: [] });
  return (
    <div className="grow">
      <Explorer
        frame={frame}
        explored={explored}
        retry={retry}
        exports={[
          { label: "Recommendations", size: sizes.recommendations, address: "/recommendations", search },
          { label: "Quotes", size: sizes.quotes, address: "/quotes", search },
        ]}
      />
      <div className="until-ready px-(--page-x) pb-6">
        {explored ? (
          <ListTable
            index={explored.index}
            recommendations={explored.result.recommendations}
            sort={query.sort}
            terms={parseSearch(query.q)}
            onSort={(sort) => explored.go({ ...query, sort })}
          />
        ) : (
          children
        )}
        {explored?.result.recommendations.length === 0 && <NoRows explored={explored} />}
      </div>
      <div className="sticky bottom-0 z-10">
        <Legend />
      </div>
      <PaperFoot frame={frame} />
    </div>
  );
}
