import type { CodedBy } from "@/lib/view/coders";
import { formatDate } from "@/lib/view/words";

/** Who coded which source, and when; and what the second reader had not seen, once where it is the same for all. */
export function CodersTable({ coders }: { readonly coders: readonly CodedBy[] }) {
  const blinds = [...new Set(coders.flatMap(({ second }) => second?.blind ?? []))];
  const [blind] = blinds;
  const isSame = blinds.length === 1;
  return (
    <>
      <table className="w-full max-w-[760px]">
        <thead>
          <tr className="border-rule border-b text-left align-bottom [&>th]:py-1.5 [&>th]:pr-3 [&>th]:font-semibold">
            <th scope="col">Source</th>
            <th scope="col">First coding</th>
            <th scope="col">Second coding</th>
          </tr>
        </thead>
        <tbody>
          {coders.map(({ source, second }) => (
            <tr key={source.id} className="border-line border-b align-top [&>*]:py-1.5 [&>*]:pr-3">
              <th scope="row" className="text-left font-medium" lang={source.language}>
                {source.title}
              </th>
              <td className="w-[26%]">
                first reader, {formatDate(source.coded.on)}
                {!source.coded.complete && <span className="block text-ink2">not yet in full</span>}
              </td>
              <td className="w-[30%]">
                {second === undefined ? (
                  <span className="text-ink2">none</span>
                ) : (
                  <>
                    {second.coder}, {formatDate(second.on)}
                    {!isSame && <span className="block text-ink2">had not seen: {second.blind}</span>}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isSame && (
        <p className="mt-2 max-w-[80ch] text-ink2 text-xs leading-[18px]">
          The second reader had not seen: {blind}
        </p>
      )}
    </>
  );
}
