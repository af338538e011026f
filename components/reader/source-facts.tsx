import { Fact } from "@/components/layout/facts";
import type { Source } from "@/lib/model/corpus";
import { labelOf, vocabularyOf } from "@/lib/model/vocabulary";
import { authorNames } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { formatDate } from "@/lib/view/words/dates";
import { isolate } from "@/lib/view/words/text-direction";

interface SourceFactsProps {
  readonly source: Source;
  readonly index: CorpusIndex;
}

/** What a document is. */
export function SourceFacts({ source, index }: SourceFactsProps) {
  const names = authorNames(index, source).map((name) => isolate(name));
  return (
    <div className="grid content-start gap-2">
      <dl className="grid grid-cols-[64px_minmax(0,1fr)] gap-y-1">
        <Fact label={names.length === 1 ? "Author" : "Authors"}>{names.join(", ")}</Fact>
        {source.publisher !== undefined && <Fact label="Publisher">{source.publisher}</Fact>}
        <Fact label="Date">
          {formatDate(source.date)}
          {source.published !== undefined && `; this copy ${formatDate(source.published)}`}
        </Fact>
        <Fact label="Kind">{labelOf(source.kind, vocabularyOf(index.corpus.meta).sourceKinds)}</Fact>
        {source.url !== undefined && (
          <Fact label="Original">
            <a className="link wrap-anywhere" href={source.url} rel="noreferrer">
              {new URL(source.url).host}
            </a>
          </Fact>
        )}
      </dl>
      {source.note !== undefined && <p className="text-ink2 text-xs leading-[18px]">{source.note}</p>}
    </div>
  );
}
