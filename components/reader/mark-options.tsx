import { useRovingFocus } from "@/components/ui/use-roving-focus";

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
export function MarkOptions({ label, options, onToggle }: MarkOptionsProps) {
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
            data-roving
            tabIndex={roving.tabIndexOf(value)}
            onFocus={() => roving.onFocus(value)}
            className="relative top-0.5 size-[13px] shrink-0 accent-(--color-accent) max-sm:size-[18px]"
          />
          <bdi className={`grow ${count === 0 ? "text-ink2" : ""}`}>{name}</bdi>
          <span className="text-ink2">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
