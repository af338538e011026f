import { memoize } from "@/lib/model/memo";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { AgreementChoice } from "./agreement-choice";
import { DateChoice } from "./date-choice";
import { TopicChoice } from "./topic-choice";

/** What helps to choose whom to compare: pictures, each with the same figures as a table beneath. */
export function CompareStart({ index }: { readonly index: CorpusIndex }) {
  return drawnOnce(index);
}

/**
 * The pictures show the whole corpus, whatever is asked for, and drawing them takes most of the time of the page. So they are
 * called here and kept; as elements they would be drawn anew for every reader.
 */
const drawnOnce = memoize((index: CorpusIndex) => (
  <div className="chooser grid grid-cols-1 gap-9 border-rule border-t pt-4">
    {AgreementChoice({ index, kind: "actor" })}
    <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,6fr)] gap-x-18 gap-y-9 max-lg:grid-cols-1">
      {TopicChoice({ index })}
      <div className="grid content-start gap-9">
        {DateChoice({ index })}
        {AgreementChoice({ index, kind: "source" })}
      </div>
    </div>
  </div>
));
