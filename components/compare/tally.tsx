import type { ComparisonSection } from "@/lib/view/compare/comparison-sections";
import "./tally.css";

interface TallyProps {
  readonly sections: readonly ComparisonSection[];
  /** Where the list of a count is. */
  readonly addressOf: (section: ComparisonSection) => string;
}

/** The counts as squares, one a measure; each count opens its list. */
export function Tally({ sections, addressOf }: TallyProps) {
  return (
    <ul className="flex flex-wrap items-end gap-x-6 gap-y-3.5 text-ink2" aria-label="Counts">
      {sections.map((section) => {
        const { id, relation, title, rows } = section;
        const count = (
          <>
            <strong className="font-semibold text-ink">{rows.length}</strong> {title}
          </>
        );
        return (
          <li key={id}>
            {/* A row that is not full stands on the full ones. */}
            <span
              className="units flex max-w-[348px] flex-wrap-reverse gap-x-0.5 gap-y-[3px] pb-[3px]"
              aria-hidden="true"
            >
              {rows.map((row) => (
                <span key={row.id} className={`unit unit-${relation}`} />
              ))}
            </span>
            {rows.length > 0 ? (
              <a href={addressOf(section)} className="underline-offset-3 hover:underline">
                {count}
              </a>
            ) : (
              <span>{count}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
