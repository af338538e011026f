import { Mark } from "@/components/marks/mark";
import type { RolledUpStance } from "@/lib/model/rollup";
import { stanceMeanings } from "@/lib/view/words/stance-meanings";
import { HeadRow } from "./head-row";

const marks = Object.keys(stanceMeanings) as readonly RolledUpStance[];

/** Every mark, as said in the actor's own voice and as only reported, with its meaning. */
export function MarksTable() {
  return (
    <table className="w-full max-w-[760px]">
      <thead>
        <HeadRow>
          <th scope="col">Own</th>
          <th scope="col">Reported</th>
          <th scope="col">Stance</th>
          <th scope="col">What it says</th>
        </HeadRow>
      </thead>
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
