import { ChevronDown } from "lucide-react";
import { useRovingFocus } from "@/components/ui/use-roving-focus";
import {
  allMarks,
  countMarks,
  type MarkFilter as Filter,
  isMarkFiltered,
  type MarkFacet,
  matchesMark,
  type ReaderMark,
  toggleMark,
} from "@/lib/view/reader/mark-filter";

interface MarkFilterProps {
  readonly marks: readonly ReaderMark[];
  readonly facets: readonly MarkFacet[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Which marks are shown, by topic, actor and voice. */
export function MarkFilter({ marks, facets, filter, onChange }: MarkFilterProps) {
  const shown = marks.filter((mark) => matchesMark(mark, filter)).length;
  return (
    <div className="grid gap-0.5">
      <p aria-live="polite" className="flex flex-wrap justify-between gap-x-3">
        <span>
          <strong className="font-semibold">
            {isMarkFiltered(filter) ? `${shown} of ${marks.length}` : `All ${marks.length}`}
          </strong>{" "}
          marked
        </span>
        {isMarkFiltered(filter) && (
          <button type="button" className="link" onClick={() => onChange(allMarks)}>
            Mark all
          </button>
        )}
      </p>
      {facets.map(({ id, label, options }) => {
        if (options.length < 2) return null;
        const chosen = filter[id].length;
        return (
          <details key={id} className="group -mx-2">
            <summary
              className={`flex h-[30px] items-center gap-1.5 rounded-[3px] px-2 font-medium max-sm:h-9 ${
                chosen > 0 ? "bg-tint text-accent" : "hover:bg-sunk"
              }`}
            >
              {label}
              <span className={chosen > 0 ? "" : "font-normal text-ink2"}>
                {chosen > 0 ? `${chosen} of ${options.length}` : options.length}
              </span>
              <ChevronDown size={12} strokeWidth={2} aria-hidden="true" className="group-open:rotate-180" />
            </summary>
            <MarkOptions
              label={label}
              options={options.map(({ value, label: name }) => ({
                value,
                name,
                count: countMarks(marks, filter, id, value),
                chosen: filter[id].includes(value),
              }))}
              onToggle={(value) => onChange(toggleMark(filter, id, value))}
            />
          </details>
        );
      })}
    </div>
  );
}

interface MarkOptionsProps {
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly name: string;
    /** How many marks it would show. */
    readonly count: number;
    readonly chosen: boolean;
  }[];
  readonly onToggle: (value: string) => void;
}

/** The values of one filter of marks as ticks: one stop of the Tab key, with the arrow keys inside. */
function MarkOptions({ label, options, onToggle }: MarkOptionsProps) {
  const roving = useRovingFocus(options.map(({ value }) => value));
  return (
    <fieldset onKeyDown={roving.onKeyDown} className="px-2 pt-1 pb-2">
      <legend className="sr-only">{label}</legend>
      {options.map(({ value, name, count, chosen }) => (
        <label key={value} className="flex cursor-pointer items-baseline gap-2 py-px max-sm:py-1.5">
          <input
            type="checkbox"
            checked={chosen}
            onChange={() => onToggle(value)}
            {...roving.propsOf(value)}
            className="relative top-0.5 size-[13px] shrink-0 accent-(--color-accent) max-sm:size-[18px]"
          />
          <bdi className={`grow ${count === 0 ? "text-ink2" : ""}`}>{name}</bdi>
          <span className="text-ink2">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
