import { Section } from "@/components/layout/section";
import { Disagreement } from "@/components/method/disagreement";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { Numbered } from "@/lib/view/method/disagreement-list";

interface DisputedProps {
  readonly entries: readonly Numbered[];
  readonly index: CorpusIndex;
}

/** What two readers made of a recommendation, where they differed; nothing where they did not. */
export function Disputed({ entries, index }: DisputedProps) {
  if (entries.length === 0) return null;
  return (
    <Section title="Two readers differed">
      <p className="mb-4 max-w-[68ch] text-ink2">
        The document was coded twice, the second time by a reader who had not seen the first coding. Here the
        two differ; what was decided follows the codebook.
      </p>
      <ol>
        {entries.map((entry) => (
          <Disagreement key={entry.number} entry={entry} index={index} />
        ))}
      </ol>
    </Section>
  );
}
