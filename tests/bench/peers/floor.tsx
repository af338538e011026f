import { memo, useMemo, useState } from "react";
import { indexRecords, type SortPlace } from "./plain-index";
import { columns, type ListedRecord } from "./records";
import { show } from "./show";
import { VirtualRows } from "./virtual-rows";

interface Sort {
  readonly by?: SortPlace | undefined;
  readonly descending: boolean;
}

/** The floor: a plain index under React and TanStack Virtual, and nothing that a reader would want besides. */
function List({ records }: { readonly records: readonly ListedRecord[] }) {
  const index = useMemo(() => indexRecords(records), [records]);
  const [word, search] = useState("");
  const [{ by, descending }, sort] = useState<Sort>({ descending: false });
  const rows = useMemo(() => index.find(word, by, descending), [index, word, by, descending]);
  return (
    <VirtualRows
      count={rows.length}
      total={records.length}
      onSearch={search}
      onSort={(id) => sort(nextSort(columns.find((column) => column.id === id)?.place))}
      row={(at) => <Cells record={records[rows[at] ?? -1]} />}
    />
  );
}

/** Up, then down, then not at all. */
function nextSort(place: SortPlace | undefined) {
  return ({ by, descending }: Sort): Sort => {
    if (by !== place) return { by: place, descending: false };
    return descending ? { descending: false } : { by: place, descending: true };
  };
}

/** Memoised: a row that stays where it is costs nothing. */
const Cells = memo(function Cells({ record }: { readonly record: ListedRecord | undefined }) {
  return columns.map(({ id }) => <td key={id}>{record?.[id]}</td>);
});

show(List);
