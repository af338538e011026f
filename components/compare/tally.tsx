import type { Relation } from "@/lib/query/relation";
import type { ComparisonSection } from "@/lib/view/comparison-sections";
import "./tally.css";

interface TallyProps {
  readonly sections: readonly ComparisonSection[];
  /** Where the list of a count is. */
  readonly addressOf: (section: ComparisonSection) => string;
}

/** How a measure of each relation is drawn: told apart by fill and outline, not by colour. */
const units: Readonly<Record<Relation, string>> = {
  agree: "unit unit-agree",
  differ: "unit unit-differ",
  partly: "unit unit-partly",
  only: "unit unit-only",
  none: "unit unit-none",
};

/** The counts as squares, one a measure; each count opens its list. */
export function Tally({ sections, addressOf }: TallyProps) {
  return (
    <ul className="tally" aria-label="Counts">
      {sections.map((section) => {
        const { id, relation, title, rows } = section;
        const count = (
          <>
            <strong className="font-semibold text-ink">{rows.length}</strong> {title}
          </>
        );
        return (
          <li key={id}>
            <span className="units" aria-hidden="true">
              {rows.map((row) => (
                <span key={row.id} className={units[relation]} />
              ))}
            </span>
            {rows.length > 0 ? (
              <a href={addressOf(section)} className="hover:underline">
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
