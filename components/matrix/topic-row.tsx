import { ChevronDown, ChevronRight } from "lucide-react";
import { count } from "@/lib/query/describe";

interface TopicRowProps {
  readonly label: string;
  readonly total: number;
  readonly columns: number;
  /** Present where the topic is folded: how many of its rows, and in how many each column takes a position. */
  readonly folded?: { readonly rows: number; readonly positions: readonly number[] } | undefined;
  readonly onToggle: (() => void) | undefined;
}

/** The row that names a topic above its measures; folded, it says what is inside. */
export function TopicRow({ label, total, columns, folded, onToggle }: TopicRowProps) {
  const Chevron = folded ? ChevronRight : ChevronDown;
  return (
    <tr role="row" className={folded ? "topic folded" : "topic"}>
      <th role="rowheader" scope="rowgroup" className="label">
        {onToggle ? (
          <button
            type="button"
            data-column={-1}
            tabIndex={-1}
            aria-expanded={!folded}
            onClick={onToggle}
            className="group inline-flex items-center gap-1 text-left"
          >
            {label}
            <Chevron size={14} aria-hidden="true" className="text-faint group-hover:text-ink print:hidden" />
          </button>
        ) : (
          label
        )}
        {folded && (
          <span className="ml-2 font-normal text-ink2 text-xs">{count(folded.rows, "measure")}</span>
        )}
      </th>
      <td role="gridcell" className="total">
        <span>{total}</span>
      </td>
      {folded ? (
        folded.positions.map((positions, column) => {
          const key = `${label} ${column}`;
          return (
            <td key={key} role="gridcell" className="folded-count">
              {positions > 0 && (
                <>
                  {positions}
                  <span className="sr-only"> {positions === 1 ? "measure" : "measures"}</span>
                </>
              )}
            </td>
          );
        })
      ) : (
        <td role="gridcell" colSpan={columns} aria-hidden="true" />
      )}
    </tr>
  );
}
