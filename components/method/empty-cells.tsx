import type { Absence } from "@/lib/model/rollup";
import { absenceMeaning } from "@/lib/view/matrix/cell-meaning";
import { absenceWords } from "@/lib/view/words/words";
import { TableHead } from "./table-head";

/** What each kind of empty cell looks like, and what it means. */
export function EmptyCells() {
  return (
    <table className="w-full max-w-[760px]">
      <TableHead labels={["Cell", "Word", "What it means"]} />
      <tbody>
        {(Object.keys(absenceWords) as readonly Absence[]).map((absence) => (
          <tr key={absence} className="border-line border-b align-top [&>*]:py-2 [&>*]:pr-4">
            <td className="w-20 max-sm:w-14">
              {absence === "hidden" ? "blank" : <span className={absence} />}
            </td>
            <th scope="row" className="text-left sm:whitespace-nowrap font-medium">
              {absenceWords[absence]}
            </th>
            <td>{absenceMeaning(absence, "measure", "actor")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
