import type { Go } from "@/components/explorer/use-view";
import { isEmpty } from "@/lib/model/rollup";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { PivotColumn } from "@/lib/query/pivot";
import { type Query, setValues } from "@/lib/query/query";
import type { ComparisonSection } from "@/lib/view/compare/comparison-sections";
import { absenceWords } from "@/lib/view/words/words";
import { CompareLink } from "./compare-link";
import { ComparedCell } from "./compared-cell";

interface ComparedSectionProps {
  readonly section: ComparisonSection;
  readonly columns: readonly PivotColumn[];
  readonly ofSources: boolean;
  readonly index: CorpusIndex;
  readonly terms: readonly string[];
  readonly query: Query;
  readonly go: Go;
}

/** One part of a comparison: its name, its rule, and its measures with what each of those compared says. */
export function ComparedSection(props: ComparedSectionProps) {
  const { section, columns, ofSources, index, terms, query, go } = props;
  const topicOf = (id: string) => index.topics.get(id)?.label ?? id;
  return (
    <section
      id={section.id}
      aria-labelledby={`${section.id}-title`}
      className="compared-section scroll-mt-8 pt-[26px] print:pt-[5mm]"
    >
      <header className="flex flex-wrap items-baseline gap-x-4 border-ink2 border-b pb-[7px]">
        <h2 id={`${section.id}-title`} className="font-semibold text-[17px] leading-6">
          {section.title}
        </h2>
        <p className="text-ink2">{section.note}</p>
      </header>
      {section.relation === "none" ? (
        <Unspoken section={section} topicOf={topicOf} />
      ) : (
        section.rows.map((row) => (
          <article
            key={row.id}
            className="compared-row break-inside-avoid border-line border-b pt-2.5 pb-3 last:border-b-0"
            aria-label={row.label}
          >
            <div className="col-(--measure) text-balance pr-2 pb-1.5">
              <h3 className="font-semibold">
                <a href={`/measures/${row.id}`} className="inline-block min-h-6 py-[3px] hover:underline">
                  {row.label}
                </a>
              </h3>
              <p className="text-ink2 text-xs leading-[18px]">
                {query.filters.topic.length === 1 ? (
                  topicOf(row.topic)
                ) : (
                  <CompareLink
                    query={setValues(query, "topic", [row.topic])}
                    go={go}
                    title="Compare on this topic only"
                    className="inline-block min-h-6 py-[3px] hover:text-ink hover:underline"
                  >
                    <bdi>{topicOf(row.topic)}</bdi>
                  </CompareLink>
                )}
              </p>
            </div>
            {row.cells.map((cell, at) => {
              const column = columns[at];
              return (
                <div key={column?.id} className={isEmpty(cell) ? "compared-cell empty" : "compared-cell"}>
                  <h4>{column?.label}</h4>
                  <div className="min-w-0">
                    <ComparedCell cell={cell} index={index} terms={terms} ofSource={ofSources} />
                  </div>
                </div>
              );
            })}
          </article>
        ))
      )}
    </section>
  );
}

interface UnspokenProps {
  readonly section: ComparisonSection;
  readonly topicOf: (id: string) => string;
}

/** The measures on which nobody of those compared takes a position: names alone, by topic. */
function Unspoken({ section, topicOf }: UnspokenProps) {
  const topics = [...new Set(section.rows.map(({ topic }) => topic))];
  return (
    <dl className="unspoken columns-[3_300px] gap-x-10 pt-2.5">
      {topics.map((topic) => (
        <div key={topic} className="pb-2.5">
          <dt className="break-after-avoid text-ink2">{topicOf(topic)}</dt>
          {section.rows
            .filter((row) => row.topic === topic)
            .map(({ id, label, cells }) => (
              <dd key={id} className="break-inside-avoid leading-[18px]">
                <a href={`/measures/${id}`} className="inline-block py-[3px] hover:underline">
                  {label}
                </a>
                {cells.some((cell) => isEmpty(cell) && cell.absence === "hidden") && (
                  <span className="text-ink2"> {absenceWords.hidden}</span>
                )}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
