import { outcomeLabels } from "@/lib/view/method/disagreement-kind";
import type { Tally, TallyRow } from "@/lib/view/method/disagreement-tally";

/** How often two codings differ, by what they differ on, by source, and by what was decided. */
export function DisagreementTally({ all, kinds, sources, outcomes }: Tally) {
  const group = (label: string, rows: readonly TallyRow[]) => (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={outcomes.length + 2}
          className="pt-3 pb-1 text-left font-normal text-ink2"
        >
          {label}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.key} className="border-line border-b align-top [&>*]:py-1.5">
          <th scope="row" className="pr-3 text-left font-medium">
            {row.label}
          </th>
          <td className="text-right">{row.all}</td>
          {outcomes.map((outcome) => (
            <td key={outcome} className="pl-2 text-right">
              {row.decided[outcome]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
  return (
    <table className="my-3 w-full max-w-[760px]">
      <caption className="sr-only">Places in which the two codings differed</caption>
      <thead>
        <tr className="border-rule border-b text-right align-bottom [&>th]:py-1.5 [&>th]:font-semibold">
          <th scope="col" className="pr-3 text-left">
            They differ on
          </th>
          <th scope="col" className="w-14 max-sm:w-10">
            All
          </th>
          {outcomes.map((outcome) => (
            <th key={outcome} scope="col" className="w-28 pl-2 max-sm:w-14 max-sm:text-xs">
              {outcomeLabels[outcome]}
            </th>
          ))}
        </tr>
      </thead>
      {group("What the readings differ on; one place can count on several lines", kinds)}
      {group("Source", [...sources, all])}
    </table>
  );
}
