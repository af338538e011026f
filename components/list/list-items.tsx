"use client";

import type { Ref } from "react";
import type { Recommendation } from "@/lib/model/corpus";
import { ListRow, type ListRowProps } from "./list-row";
import { RowDetail } from "./row-detail";

/** A row of the table: that of a recommendation, or the one below it that holds its quotes. */
export interface ListItem {
  readonly kind: "row" | "detail";
  readonly recommendation: Recommendation;
  /** Place of the recommendation among all. */
  readonly at: number;
}

export type RowSettings = Pick<ListRowProps, "index" | "terms" | "columns" | "onSelect" | "onOpen"> & {
  readonly selection: Readonly<Record<string, boolean>>;
  readonly expanded: Readonly<Record<string, boolean>>;
};

/** The rows of the table, in their order. */
export function toItems(
  recommendations: readonly Recommendation[],
  expanded: Readonly<Record<string, boolean>>,
): readonly ListItem[] {
  return recommendations.flatMap((recommendation, at): ListItem[] => {
    const row: ListItem = { kind: "row", recommendation, at };
    return expanded[recommendation.id] ? [row, { ...row, kind: "detail" }] : [row];
  });
}

export const keyOf = ({ kind, recommendation }: ListItem) => `${kind} ${recommendation.id}`;

interface ItemRowProps {
  readonly item: ListItem;
  readonly settings: RowSettings;
  /** Its place among the items, where not all of them are on the page. */
  readonly place?: number;
  readonly ref?: Ref<HTMLTableRowElement>;
}

export function ItemRow({ item, settings, place, ref }: ItemRowProps) {
  const { kind, recommendation, at } = item;
  const { selection, expanded, ...row } = settings;
  const { index, terms, columns } = row;
  const { id } = recommendation;
  if (kind === "detail") {
    const span = columns.length + 1;
    return <RowDetail ref={ref} place={place} span={span} {...{ recommendation, index, terms }} />;
  }
  return (
    <ListRow
      ref={ref}
      place={place}
      number={place === undefined ? undefined : at + 1}
      recommendation={recommendation}
      isSelected={selection[id] === true}
      isOpen={expanded[id] === true}
      {...row}
    />
  );
}
