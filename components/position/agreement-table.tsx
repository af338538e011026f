import { COMPARABLE_MIN } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { compareAddress } from "@/lib/query/parameters";
import type { Partner } from "@/lib/query/partners";
import { defaultQuery } from "@/lib/query/query";
import { numberWord } from "@/lib/view/words/numbers";

interface AgreementTableProps {
  readonly actor: { readonly id: string; readonly name: string };
  readonly partners: readonly Partner[];
  readonly index: CorpusIndex;
}

/** How the positions of others stand to an actor's, in counts; where there are few, that there are too few. */
export function AgreementTable({ actor, partners, index }: AgreementTableProps) {
  if (partners.length === 0) {
    return (
      <p>
        No other actor takes a position on a measure that <bdi>{actor.name}</bdi> speaks to.
      </p>
    );
  }
  const enough = partners.filter(({ comparable }) => comparable >= COMPARABLE_MIN);
  const few = partners.filter(({ comparable }) => comparable < COMPARABLE_MIN);
  return (
    <>
      {enough.length > 0 && (
        <>
          <p className="mb-3 max-w-[68ch] text-ink2">
            Counted over the measures on which both take a position. <Term>Agree</Term>: both for, or both
            against. <Term>Differ</Term>: one for, with or without a condition, and the other against.{" "}
            <Term>In between</Term>: every other pair, such as one that takes no side. Silence counts as
            neither.
          </p>
          <table className="mb-4 w-full max-w-[720px]">
            <thead>
              <tr className="border-rule border-b align-bottom [&>th]:py-1.5 [&>th]:font-semibold">
                <th scope="col" className="text-left">
                  Compare with
                </th>
                {["Measures", "Agree", "Differ", "In between"].map((label) => (
                  <th key={label} scope="col" className="w-[15%] pl-2 text-right max-sm:text-xs">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {enough.map(({ id, comparable, agree, differ, partly }) => (
                <tr key={id} className="border-line border-b [&>*]:py-1.5">
                  <th scope="row" className="text-left font-normal">
                    <a className="link" href={compareAddress({ ...defaultQuery, actors: [actor.id, id] })}>
                      {index.actors.get(id)?.name}
                    </a>
                    {!index.onFile.has(id) && <span className="text-ink2"> only reported</span>}
                  </th>
                  {Object.entries({ comparable, agree, differ, partly }).map(([key, number]) => (
                    <td key={key} className="text-right">
                      {number}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {few.length > 0 && (
        <>
          <p className="mb-1 max-w-[68ch] text-ink2">
            Too little to go on{enough.length === 0 && " with any other actor"}: fewer than{" "}
            {numberWord(COMPARABLE_MIN)} measures on which both take a position.
          </p>
          <ul className="flex max-w-[720px] flex-wrap gap-x-5 gap-y-1 [&_a]:inline-block [&_a]:min-h-6 [&_a]:py-0.5">
            {few.map(({ id, comparable }) => (
              <li key={id}>
                <a className="link" href={compareAddress({ ...defaultQuery, actors: [actor.id, id] })}>
                  {index.actors.get(id)?.name}
                </a>{" "}
                <span className="text-ink2">
                  {comparable}
                  <span className="sr-only">{comparable === 1 ? " measure" : " measures"}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Term({ children }: { readonly children: string }) {
  return <strong className="font-semibold text-ink">{children}</strong>;
}
