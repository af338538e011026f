import type { CorpusIndex } from "@/lib/query/corpus-index";
import { directionOf } from "@/lib/view/direction";
import { outcomeOf } from "@/lib/view/disagreement-kind";
import { type DisagreementsOfSource, disagreementId, type Numbered } from "@/lib/view/disagreement-list";
import type { DecisionChoice } from "./decision-choice";
import { Disagreement } from "./disagreement";

interface DisagreementsOfSourceProps extends DisagreementsOfSource {
  readonly index: CorpusIndex;
}

/** The disagreements on one source, in the order of its text. */
export function DisagreementSection({ source, entries, index }: DisagreementsOfSourceProps) {
  return (
    <section className="disagreement-section" data-shown={[...new Set(entries.flatMap(choicesOf))].join(" ")}>
      <h2 id={source}>
        <a
          className="hover:underline"
          href={`/sources/${source}`}
          lang={index.sources.get(source)?.language}
          dir={directionOf(index.sources.get(source)?.language)}
        >
          {index.sources.get(source)?.title ?? source}
        </a>
      </h2>
      <ol>
        {entries.map((entry) => (
          <li
            key={entry.number}
            id={disagreementId(entry)}
            className="disagreement"
            data-shown={choicesOf(entry).join(" ")}
          >
            <Disagreement entry={entry} address={`#${disagreementId(entry)}`} index={index} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The choices under which a disagreement is shown, besides that of all. */
function choicesOf({ disagreement }: Numbered): readonly DecisionChoice[] {
  const isChanged = disagreement.adjudication?.changed !== undefined;
  return [outcomeOf(disagreement), ...(isChanged ? (["changed"] as const) : [])];
}
