import type { Source, SourceText } from "@/lib/model/corpus";
import { coverage } from "@/lib/model/coverage";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/describe";
import { formatDate } from "@/lib/view/words";

interface SourceFactsProps {
  readonly source: Source;
  readonly text: SourceText;
  readonly index: CorpusIndex;
}

/** What a document is, and what the coding has done with its sentences. */
export function SourceFacts({ source, text, index }: SourceFactsProps) {
  const own = index.corpus.recommendations.filter(({ source: id }) => id === source.id);
  const quotes = new Map(own.map((recommendation) => [recommendation.id, recommendation.quotes]));
  const sentences = coverage(text.text, source.language, { quotes, setAside: text.setAside });
  const inState = (state: string) => sentences.filter((sentence) => sentence.state === state).length;
  const names = (ids: readonly string[]) => ids.map((id) => index.actors.get(id)?.name ?? id).join(", ");
  return (
    <div className="grid content-start gap-4">
      <dl className="grid grid-cols-[72px_1fr] gap-y-1 [&>dt]:text-ink2">
        <dt>Author</dt>
        <dd>{names([source.author, ...source.coauthors])}</dd>
        {source.publisher !== undefined && (
          <>
            <dt>Publisher</dt>
            <dd>{source.publisher}</dd>
          </>
        )}
        <dt>Date</dt>
        <dd>
          {formatDate(source.date)}
          {source.published !== undefined && `; this copy ${formatDate(source.published)}`}
        </dd>
        <dt>Kind</dt>
        <dd>{source.kind.replaceAll("-", " ")}</dd>
        {source.url !== undefined && (
          <>
            <dt>Original</dt>
            <dd className="truncate">
              <a className="link" href={source.url} rel="noreferrer">
                {new URL(source.url).host}
              </a>
            </dd>
          </>
        )}
      </dl>
      {source.note !== undefined && <p className="text-ink2 text-xs leading-[18px]">{source.note}</p>}
      <section className="grid gap-2 border-line2 border-t pt-4">
        <h2 className="font-semibold">Coverage</h2>
        <ul className="grid gap-1">
          <Share className="bg-accent" number={inState("quoted")}>
            quoted
          </Share>
          <Share className="hatched" number={inState("set-aside")}>
            set aside, with a reason
          </Share>
          <Share className="bg-line" number={inState("context")}>
            context
          </Share>
        </ul>
        <p className="text-ink2 text-xs leading-[18px]">
          {count(sentences.length, "sentence")}, {count(own.length, "recommendation")}.{" "}
          {source.coded.complete ? "Coded in full" : "Not yet coded in full"}, {formatDate(source.coded.on)}.
        </p>
        <p>
          <a className="link" href={`/recommendations?source=${source.id}`}>
            Its recommendations as a list
          </a>
        </p>
      </section>
    </div>
  );
}

interface ShareProps {
  readonly className: string;
  readonly number: number;
  readonly children: string;
}

function Share({ className, number, children }: ShareProps) {
  return (
    <li className="flex items-center gap-2">
      <span className={`h-2 w-3.5 ${className}`} aria-hidden="true" />
      <strong className="w-8 text-right font-semibold">{number}</strong> {children}
    </li>
  );
}
