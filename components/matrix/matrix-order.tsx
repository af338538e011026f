"use client";

import type { ColumnOrder, Query, rowOrders } from "@/lib/query/query";

interface MatrixOrderProps {
  readonly query: Query;
  readonly go: (next: Query) => void;
}

type RowOrder = (typeof rowOrders)[number] | "content";

const rowChoices: readonly (readonly [RowOrder, string])[] = [
  ["content", "by topic"],
  ["actors", "by number of actors"],
  ["disagreement", "by disagreement"],
  ["label", "by name"],
];

const columnChoices: readonly (readonly [ColumnOrder, string])[] = [
  ["content", "authors in order"],
  ["positions", "by number of positions"],
  ["name", "by name"],
];

/** In which order rows and columns stand. Counts go from the largest down, names from A to Z. */
export function MatrixOrder({ query, go }: MatrixOrderProps) {
  const row = query.sort.find(({ by }) => rowChoices.some(([choice]) => choice === by))?.by ?? "content";
  const setRow = (choice: RowOrder) =>
    go({ ...query, sort: choice === "content" ? [] : [{ by: choice, descending: choice !== "label" }] });
  return (
    <span className="flex gap-4 font-normal text-ink2 text-xs max-sm:pb-1">
      <Choice label="Rows" value={row} choices={rowChoices} onChange={setRow} />
      <Choice
        label="Columns"
        value={query.colsort}
        choices={columnChoices}
        onChange={(colsort) => go({ ...query, colsort })}
      />
    </span>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, choices, onChange }: ChoiceProps<T>) {
  return (
    <label className="flex min-w-0 items-center gap-1">
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const choice = choices.find(([id]) => id === target.value);
          if (choice) onChange(choice[0]);
        }}
        className="field-sizing-content min-w-0 cursor-pointer bg-paper font-medium text-ink hover:text-accent"
      >
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
