import type { MethodPart as Name } from "@/lib/model/method-slots";
import type { Reliability } from "@/lib/model/reliability/reliability";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { CodedBy } from "@/lib/view/method/coders";
import type { SourceCoverage } from "@/lib/view/method/source-coverage";
import { CodersTable } from "./coders-table";
import { ComparisonTable } from "./comparison-table";
import { CoverageTable } from "./coverage-table";
import { Disagreements } from "./disagreements";
import { Dispute } from "./dispute";
import { EmptyCells } from "./empty-cells";
import { MarksTable } from "./marks-table";
import { ReliabilityTable } from "./reliability-table";
import { RollUpTable } from "./roll-up-table";
import { TopicList } from "./topic-list";
import { Versions } from "./versions";

interface MethodPartProps {
  readonly name: Name;
  readonly index: CorpusIndex;
  readonly coverage: readonly SourceCoverage[];
  readonly reliability: Reliability;
  readonly coders: readonly CodedBy[];
}

/** A part of the page on method that comes from the corpus or from the program, never from what somebody wrote of it. */
export function MethodPart({ name, index, coverage, reliability, coders }: MethodPartProps) {
  const { corpus } = index;
  switch (name) {
    case "marks":
      return <MarksTable />;
    case "roll-up":
      return <RollUpTable />;
    case "empty-cells":
      return <EmptyCells />;
    case "comparison":
      return <ComparisonTable />;
    case "topics":
      return <TopicList {...corpus} />;
    case "coverage":
      return <CoverageTable coverage={coverage} index={index} />;
    case "coders":
      return <CodersTable coders={coders} />;
    case "reliability":
      return <ReliabilityTable reliability={reliability} index={index} />;
    case "disagreements":
      return <Disagreements audit={reliability.audit} sources={corpus.sources} />;
    case "versions":
      return <Versions {...corpus} />;
    case "dispute":
      return <Dispute {...corpus.meta} />;
  }
}
