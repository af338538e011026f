import { Mark } from "@/components/marks/mark";
import type { Cell, RolledUpStance } from "@/lib/model/rollup";
import { comparePair } from "@/lib/query/compare";

const marks: readonly RolledUpStance[] = ["for", "conditional", "against", "neutral", "mixed"];

const cellOf = (stance: RolledUpStance): Cell => ({ stance, reported: false, recommendations: [] });

/** How every pair of stances is counted, as the program itself works it out. */
export function ComparisonTable() {
  return (
    <table className="w-full max-w-[640px] table-fixed text-center max-sm:text-xs">
      <caption className="pb-2 text-left text-ink2">
        One takes the stance of the row, the other that of the column
      </caption>
      <thead>
        <tr className="border-rule border-b align-bottom">
          <td className="w-[24%]" />
          {marks.map((stance) => (
            <th key={stance} scope="col" className="px-0.5 py-1.5 font-medium">
              <Label stance={stance} stacked />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {marks.map((first) => (
          <tr key={first} className="border-line border-b [&_span]:align-middle">
            <th scope="row" className="py-2 text-left font-medium">
              <Label stance={first} />
            </th>
            {marks.map((second) => {
              const relation = comparePair(cellOf(first), cellOf(second));
              return (
                <td key={second} className={relation === "partly" ? "text-ink2" : "font-semibold"}>
                  {relation === "partly" ? "in between" : relation}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LabelProps {
  readonly stance: RolledUpStance;
  readonly stacked?: boolean;
}

function Label({ stance, stacked = false }: LabelProps) {
  return (
    <span className={`inline-flex items-center gap-x-1.5 gap-y-1 ${stacked ? "flex-col" : ""}`}>
      <Mark stance={stance} size={16} />
      <span className={stacked ? "max-sm:sr-only" : ""}>{stance}</span>
    </span>
  );
}
