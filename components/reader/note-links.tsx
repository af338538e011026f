import { requestPassage } from "@/components/collection/request-passages";
import { TakePassage } from "@/components/collection/take-passage";
import { DisputeLink } from "@/components/recommendation/dispute-link";
import { passageId, recommendationAddress, recommendationOf } from "@/lib/query/page-addresses";
import type { ReaderMark } from "@/lib/view/reader/mark-filter";
import { overlappingPassages } from "./marks-on-page";

interface NoteLinksProps {
  readonly chosen: string;
  readonly marks: readonly ReaderMark[];
  readonly root: HTMLElement;
  readonly repository: string | undefined;
}

const NUMBER = "ml-1.5 font-semibold text-accent hover:underline aria-[current]:text-ink";

/** Where one can go from the chosen note: its other quotes, what quotes the same words, its own page. */
export function NoteLinks({ chosen, marks, root, repository }: NoteLinksProps) {
  const id = recommendationOf(chosen);
  const [source = ""] = id.split("/");
  const quotes = marks.find((mark) => mark.id === id)?.quotes ?? 0;
  const others = overlappingPassages(root, chosen).map((passage) => ({
    passage,
    number: marks.findIndex((mark) => mark.id === recommendationOf(passage)) + 1,
  }));
  return (
    <div className="note-more">
      {quotes > 1 && (
        <p>
          {quotes} quotes
          {Array.from({ length: quotes }, (_, at) => passageId(id, at)).map((passage, at) => (
            <a
              key={passage}
              className={NUMBER}
              href={`#${passage}`}
              aria-current={passage === chosen ? "true" : undefined}
            >
              {at + 1}
            </a>
          ))}
        </p>
      )}
      {others.length > 0 && (
        <p>
          Shares words with
          {others.map(({ passage, number }) => (
            <a key={passage} className={NUMBER} href={`#${passage}`}>
              {number}
            </a>
          ))}
        </p>
      )}
      <p>
        <a className="link" href={recommendationAddress(id)}>
          Open the recommendation
        </a>
      </p>
      {[
        { what: "Quote", passage: chosen },
        { what: "Statement", passage: id },
      ].map(({ what, passage }) => (
        <p key={passage} className="flex flex-wrap gap-x-3">
          <span>{what}</span>
          <TakePassage id={passage} passage={() => requestPassage(source, passage)} />
        </p>
      ))}
      {repository !== undefined && (
        <p>
          <DisputeLink className="link" repository={repository} where={chosen}>
            Dispute this quote
          </DisputeLink>
        </p>
      )}
    </div>
  );
}
