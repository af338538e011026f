import { LinkedIds } from "@/components/ui/linked-ids";
import { recommendationAddress } from "@/lib/query/address";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { kindLabels, kindsOf, outcomeLabels, outcomeOf } from "@/lib/view/method/disagreement-kind";
import { type Numbered, placeAddress } from "@/lib/view/method/disagreement-list";
import { describeReading } from "@/lib/view/method/reading";
import { textDirection } from "@/lib/view/words/text-direction";
import { NamedEntries } from "./named-entries";
import { Reading } from "./reading";
import "./disagreement.css";

interface DisagreementProps {
  readonly entry: Numbered;
  /** Where its number leads. */
  readonly address: string;
  readonly index: CorpusIndex;
}

/** One place on which two readers differed: the words, both readings, what was decided, and why. */
export function Disagreement({ entry: { disagreement, number }, address, index }: DisagreementProps) {
  const { quote, adjudication } = disagreement;
  const language = index.sources.get(disagreement.source)?.language ?? "en";
  return (
    <>
      <p className="differ-on">
        <a href={address} title="Address of this disagreement">
          {number}
        </a>
        {kindsOf(disagreement)
          .map((kind) => kindLabels[kind])
          .join(", ")}
      </p>
      <p className="differ-quote">
        <q lang={language} dir={textDirection(language)}>
          {quote.exact}
        </q>{" "}
        <a className="link" href={placeAddress(disagreement)}>
          In context
        </a>
      </p>
      <dl>
        <dt>First reading</dt>
        <dd>
          <Reading {...describeReading(disagreement, "first", index)} />
        </dd>
        <dt>Second reading</dt>
        <dd>
          <Reading {...describeReading(disagreement, "second", index)} />
        </dd>
        <dt>Decision</dt>
        <dd>
          <strong>{outcomeLabels[outcomeOf(disagreement)]}.</strong>{" "}
          {adjudication && (
            <LinkedIds
              text={adjudication.why}
              ids={index.recommendations}
              toAddress={recommendationAddress}
            />
          )}
        </dd>
        {adjudication?.changed !== undefined && (
          <>
            <dt>Changed</dt>
            <dd>
              <NamedEntries text={adjudication.changed} index={index} />
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
