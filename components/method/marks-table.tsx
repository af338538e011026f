import { Mark } from "@/components/marks/mark";
import type { RolledUpStance } from "@/lib/model/rollup";
import { stanceMeanings } from "@/lib/view/words/words";
import { TableHead } from "./table-head";

const marks = Object.keys(stanceMeanings) as readonly RolledUpStance[];

/** Every mark, as said in the actor's own voice and as only reported, with its meaning. */
export function MarksTable() {
  return (
    <table className="w-full max-w-[760px]">
      <TableHead labels={["Own", "Reported", "Stance", "What it says"]} />
      <tbody>
        {marks.map((stance) => (
          <tr key={stance} className="border-line border-b [&>*]:py-2 [&>*]:pr-4">
            <td className="w-20 max-sm:w-12">
              <Mark stance={stance} size={18} />
            </td>
            <td className="w-20 max-sm:w-12">
              <Mark stance={stance} reported size={18} />
            </td>
            <th scope="row" className="text-left font-medium">
              {stance}
            </th>
            <td>{stanceMeanings[stance]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
