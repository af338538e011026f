import type { Source } from "@/lib/model/corpus";
import type { Audit } from "@/lib/model/reliability/adjudication";
import { count } from "@/lib/query/count-noun";
import { tallyDisagreements } from "@/lib/view/method/disagreement-tally";
import { DisagreementTally } from "./disagreement-tally";

interface DisagreementsProps {
  readonly audit: Audit;
  readonly sources: readonly Source[];
}

/** How often two codings differ, and the way to every place in which they do. */
export function Disagreements({ audit: { disagreements }, sources }: DisagreementsProps) {
  const text = "my-3 max-w-[68ch] text-[15px] leading-6";
  if (disagreements.length === 0) {
    return <p className={text}>No disagreement between two codings is on record.</p>;
  }
  return (
    <>
      <p className={text}>
        Before the comparison the two codings differed in{" "}
        <a className="link" href="/method/disagreements">
          {count(disagreements.length, "place")}
        </a>
        ; that page has both readings of each, the decision and the reason.
      </p>
      <DisagreementTally {...tallyDisagreements(disagreements, sources)} />
    </>
  );
}
