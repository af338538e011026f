import { ArrowDown, ArrowUp, X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { SelectField } from "@/components/ui/select-field";
import type { FieldId } from "@/lib/query/field";
import { fields } from "@/lib/query/fields";
import type { Sort } from "@/lib/query/query";

interface SortLevelsProps {
  readonly sort: readonly Sort[];
  readonly onSort: (sort: readonly Sort[]) => void;
}

const sortable = fields.filter(({ sortKey }) => sortKey);

/** By which fields the list is sorted, one after the other: what clicks with Shift do, without Shift. */
export function SortLevels({ sort, onSort }: SortLevelsProps) {
  // Orders of the matrix can stand in the address too; the list passes them over.
  const levels = sort.filter(({ by }) => sortable.some(({ id }) => id === by));
  const free = sortable.filter(({ id }) => !levels.some(({ by }) => by === id));
  const put = (at: number, level: Sort | undefined) =>
    onSort(levels.toSpliced(at, 1, ...(level === undefined ? [] : [level])));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">Sort</legend>
      <ol className="grid gap-1">
        {levels.map((level, at) => {
          const { by, descending } = level;
          const own = sortable.filter(({ id }) => id === by);
          const label = own[0]?.label ?? by;
          const Arrow = descending ? ArrowDown : ArrowUp;
          return (
            <li key={by} className="flex items-center gap-1">
              <span className="w-5 text-ink2 tabular-nums">{at + 1}</span>
              <span className="grow">
                <SelectField
                  label=""
                  name={at === 0 ? "Sort by" : `Then by, ${at + 1}`}
                  value={by}
                  choices={[...own, ...free].map((field) => [field.id as Sort["by"], field.label] as const)}
                  onChange={(next) => put(at, { by: next, descending })}
                />
              </span>
              <IconButton
                name={`${label}: ${descending ? "descending, make it ascending" : "ascending, make it descending"}`}
                onClick={() => put(at, { by, descending: !descending })}
              >
                <Arrow size={13} aria-hidden="true" />
              </IconButton>
              <IconButton name={`Do not sort by ${label.toLowerCase()}`} onClick={() => put(at, undefined)}>
                <X size={13} aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
      </ol>
      <div className="flex items-center gap-1 py-0.5">
        <span className="w-5 text-ink2 tabular-nums">{levels.length + 1}</span>
        <SelectField<FieldId | "">
          label=""
          name={levels.length === 0 ? "Sort by" : "Then by"}
          value=""
          choices={[
            ["", levels.length === 0 ? "the order of the documents" : "then by …"],
            ...free.map(({ id, label }) => [id, label] as const),
          ]}
          onChange={(by) => by !== "" && put(levels.length, { by, descending: false })}
        />
      </div>
    </fieldset>
  );
}
