import { SourceLink } from "@/components/ui/source-link";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { DisagreementsOfSource } from "@/lib/view/method/disagreement-list";
import { choicesOf } from "./decision-choice";
import { Disagreement } from "./disagreement";

interface DisagreementsOfSourceProps extends DisagreementsOfSource {
  readonly index: CorpusIndex;
}

/** The disagreements on one source, in the order of its text. */
export function DisagreementSection({ source, entries, index }: DisagreementsOfSourceProps) {
  const document = index.sources.get(source);
  return (
    <section data-shown={[...new Set(entries.flatMap(choicesOf))].join(" ")}>
      <h2
        id={source}
        className="mt-10 mb-4 max-w-[760px] border-rule border-t pt-3 font-semibold font-serif text-[20px] leading-[27px]"
      >
        {document ? <SourceLink source={document} className="hover:underline" /> : source}
      </h2>
      <ol>
        {entries.map((entry) => (
          <Disagreement key={entry.number} entry={entry} index={index} />
        ))}
      </ol>
    </section>
  );
}
