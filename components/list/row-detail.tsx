"use client";

import { demand } from "@/components/explorer/demand";
import { OnDemand } from "@/components/explorer/on-demand";
import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { detailId } from "./list-row";

/** Only who opens a row needs it. */
const quotes = demand(
  async () => (await import("./quotes-on-demand")).QuotesOnDemand,
  "the quotes cannot be shown",
);

interface RowDetailProps {
  readonly recommendation: Recommendation;
  readonly index: CorpusIndex;
  readonly terms: readonly string[];
  /** How many columns the table has. */
  readonly span: number;
  readonly place?: number | undefined;
  readonly ref?: React.Ref<HTMLTableRowElement> | undefined;
}

/** The row below an open one: its quotes in context. */
export function RowDetail({ recommendation, index, terms, span, place, ref }: RowDetailProps) {
  return (
    <tr ref={ref} id={detailId(recommendation.id)} className="detail" data-index={place}>
      <td colSpan={span}>
        <OnDemand of={quotes}>
          {(QuotesOnDemand) => <QuotesOnDemand recommendation={recommendation} index={index} terms={terms} />}
        </OnDemand>
      </td>
    </tr>
  );
}
