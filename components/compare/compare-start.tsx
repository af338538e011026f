import type { CorpusIndex } from "@/lib/query/corpus-index";
import { AgreementChoice } from "./agreement-choice";
import { DateChoice } from "./date-choice";
import { TopicChoice } from "./topic-choice";
import "./compare-start.css";

/** What helps to choose whom to compare: pictures, each with the same figures as a table beneath. */
export function CompareStart({ index }: { readonly index: CorpusIndex }) {
  return (
    <div className="chooser">
      <AgreementChoice index={index} kind="actor" />
      <div className="chooser-pair">
        <TopicChoice index={index} />
        <div className="grid content-start gap-9">
          <DateChoice index={index} />
          <AgreementChoice index={index} kind="source" />
        </div>
      </div>
    </div>
  );
}
