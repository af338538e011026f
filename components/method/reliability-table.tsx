import type { Reliability } from "@/lib/model/reliability/reliability";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import {
  type AgreementRow,
  type AgreementText,
  ALL_SOURCES,
  agreementRows,
  NO_FIGURE,
  reliabilityNotes,
} from "@/lib/view/method/reliability";
import { TableHead } from "./table-head";

interface ReliabilityTableProps {
  readonly reliability: Reliability;
  readonly index: CorpusIndex;
}

const subjects: Readonly<Record<AgreementRow["on"], string>> = {
  sentences: "Whether a sentence carries a recommendation",
  actor: "Who holds the position",
  voice: "Own or reported",
  stance: "Stance",
  topic: "Topic",
  measure: "Measure",
};

/** How far two independent codings agree, over all sources and by source. */
export function ReliabilityTable({ reliability, index }: ReliabilityTableProps) {
  const rows = agreementRows(reliability);
  const overall = rows.filter(({ source }) => source === ALL_SOURCES);
  if (overall.length === 0) {
    return (
      <p className="max-w-[68ch] text-[15px] leading-6">
        This corpus has no second coding, so nothing can be said of how far two coders agree.
      </p>
    );
  }
  return (
    <>
      <Agreements rows={overall} caption="All sources" />
      <details className="my-3">
        <summary className="link w-fit">By source</summary>
        {reliability.sources.map(({ source }) => (
          <Agreements
            key={source}
            rows={rows.filter((row) => row.source === source)}
            caption={index.sources.get(source)?.title ?? source}
          />
        ))}
      </details>
      <ul className="max-w-[80ch] text-ink2 text-xs leading-[18px]">
        {reliabilityNotes.map((note) => (
          <li key={note} className="mt-1">
            {note}
          </li>
        ))}
      </ul>
    </>
  );
}

interface AgreementsProps {
  readonly rows: readonly AgreementRow[];
  readonly caption: string;
}

function Agreements({ rows, caption }: AgreementsProps) {
  return (
    <table className="my-3 w-full max-w-[760px] max-sm:table-fixed [&_th+th]:w-[30%]">
      <caption className="py-1 text-left font-semibold">{caption}</caption>
      <TableHead labels={["On", "Before comparing", "Now"]} />
      <tbody>
        {rows.map(({ on, coefficient, before, after }) => (
          <tr key={on} className="border-line border-b align-top [&>*]:py-1.5 [&>*]:pr-3">
            <th scope="row" className="text-left font-medium">
              {subjects[on]} <span className="font-normal text-ink2 text-xs">{coefficient}</span>
            </th>
            <td>
              <Figure {...before} />
            </td>
            <td>
              <Figure {...after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ coefficient, interval, agreed, items }: AgreementText) {
  return (
    <>
      <strong className="font-semibold">{coefficient}</strong>
      {interval !== NO_FIGURE && (
        <span className="text-ink2 max-sm:block sm:whitespace-nowrap"> ({interval})</span>
      )}
      {items !== NO_FIGURE && (
        <span className="block text-ink2 text-xs leading-[18px]">
          {agreed === NO_FIGURE ? `${items} in all` : `${agreed} of ${items} alike`}
        </span>
      )}
    </>
  );
}
