import { Mark } from "@/components/marks/mark";
import { rollUp } from "@/lib/model/rollup";
import type { Stance } from "@/lib/model/vocabulary";
import { stanceWords } from "@/lib/view/words/words";
import { TableHead } from "./table-head";

/** The cases in which a roll-up is more than one stance said again. */
const cases: readonly (readonly Stance[])[] = [
  ["for", "for"],
  ["for", "conditional"],
  ["for", "against"],
  ["conditional", "against"],
  ["neutral", "for"],
  ["neutral", "against"],
  ["neutral", "neutral"],
];

/** What a cell shows for what it holds, as the program itself works it out. */
export function RollUpTable() {
  return (
    <table className="w-full max-w-[560px]">
      <TableHead labels={["The cell holds", "It shows"]} />
      <tbody>
        {cases.map((held) => {
          const shown = rollUp(held);
          return (
            <tr key={held.join()} className="border-line border-b [&>*]:py-2 [&_span]:align-middle">
              <td>{held.join(" and ")}</td>
              <td>
                {shown && (
                  <span className="inline-flex items-center gap-2 font-medium">
                    <Mark stance={shown} size={16} />
                    {stanceWords[shown]}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
