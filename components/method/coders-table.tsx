import type { ReactNode } from "react";
import type { CodedBy } from "@/lib/view/method/coders";
import { formatDate } from "@/lib/view/words/dates";
import { textDirection } from "@/lib/view/words/text-direction";
import { TableHead } from "./table-head";

/** Who coded which source, and when; and what the second reader had not seen, once where it is the same for all. */
export function CodersTable({ coders }: { readonly coders: readonly CodedBy[] }) {
  const blinds = [...new Set(coders.flatMap(({ second }) => second?.blind ?? []))];
  const [blind] = blinds;
  const isSame = blinds.length === 1;
  return (
    <>
      <table className="w-full max-w-[760px]">
        <TableHead labels={["Source", "First coding", "Second coding"]} />
        <tbody>
          {coders.map(({ source, second }) => (
            <tr key={source.id} className="border-line border-b align-top [&>*]:py-1.5 [&>*]:pr-3">
              <th
                scope="row"
                className="text-left font-medium"
                lang={source.language}
                dir={textDirection(source.language)}
              >
                {source.title}
              </th>
              <td className="w-[24%] max-sm:w-[29%]">
                <Coded coder="first reader" on={source.coded.on}>
                  {!source.coded.complete && "not yet in full"}
                </Coded>
              </td>
              <td className="w-[24%] max-sm:w-[29%]">
                {second === undefined ? (
                  <span className="text-ink2">none</span>
                ) : (
                  <Coded {...second}>{!isSame && `had not seen: ${second.blind}`}</Coded>
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

interface CodedProps {
  readonly coder: string;
  readonly on: string;
  readonly children: ReactNode;
}

function Coded({ coder, on, children }: CodedProps) {
  return (
    <>
      {coder}
      <span className="block text-ink2 text-xs leading-[18px]">{formatDate(on)}</span>
      {children && <span className="block text-ink2 text-xs leading-[18px]">{children}</span>}
    </>
  );
}
