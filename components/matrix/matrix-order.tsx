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
  ["content", "by topic"],
  ["disagreement", "most disputed first"],
  ["actors", "most actors first"],
  ["label", "by name"],
];

const columnChoices = [
  ["content", "as listed"],
  ["positions", "most recommendations first"],
  ["name", "by name"],
] as const;

/** In which order rows and columns stand. Counts go from the largest down, names from A to Z. */
export function MatrixOrder({ query, go, models }: MatrixOrderProps) {
  const row = query.sort.find(({ by }) => rowChoices.some(([choice]) => choice === by))?.by ?? "content";
  const setRow = (choice: RowOrder) =>
    go({ ...query, sort: choice === "content" ? [] : [{ by: choice, descending: choice !== "label" }] });
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1 text-ink2 text-xs">
      <SelectField label="Sort rows" value={row} choices={rowChoices} onChange={setRow} />
      {models.length > 0 && (
        <SelectField
          label="Columns"
          value={query.colsort}
          choices={[...columnChoices, ...models.map(({ id, short }) => [id, `most like ${short}`] as const)]}
          onChange={(colsort) => go({ ...query, colsort })}
        />
      )}
    </span>
  );
}
