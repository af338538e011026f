"use client";

import { SelectField } from "@/components/ui/select-field";
import type { Member } from "@/lib/query/dimension";
import type { Query, rowOrders } from "@/lib/query/query";

interface MatrixOrderProps {
  readonly query: Query;
  readonly go: (next: Query) => void;
  /** Columns with which the others can be compared. */
  readonly models: readonly Member[];
}

type RowOrder = (typeof rowOrders)[number] | "content";

const rowChoices: readonly (readonly [RowOrder, string])[] = [
  ["content", "in order"],
  ["actors", "by number of actors"],
  ["disagreement", "by disagreement"],
  ["label", "by name"],
];

const columnChoices = [
  ["content", "in order"],
  ["positions", "by number of positions"],
  ["name", "by name"],
] as const;

/** In which order rows and columns stand. Counts go from the largest down, names from A to Z. */
export function MatrixOrder({ query, go, models }: MatrixOrderProps) {
  const row = query.sort.find(({ by }) => rowChoices.some(([choice]) => choice === by))?.by ?? "content";
  const setRow = (choice: RowOrder) =>
    go({ ...query, sort: choice === "content" ? [] : [{ by: choice, descending: choice !== "label" }] });
  return (
    <span className="flex gap-x-4 gap-y-1 font-normal text-ink2 text-xs max-xl:flex-wrap max-xl:pb-1 xl:w-max xl:max-w-[calc(var(--label)+var(--total)-8px)]">
      <SelectField label="Rows" value={row} choices={rowChoices} onChange={setRow} />
      <SelectField
        label="Columns"
        value={query.colsort}
        choices={[...columnChoices, ...models.map(({ id, short }) => [id, `closest to ${short}`] as const)]}
        onChange={(colsort) => go({ ...query, colsort })}
      />
    </span>
  );
}
