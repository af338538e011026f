import { Mark } from "@/components/marks/mark";
import type { Recommendation, Source, SourceText } from "@/lib/model/corpus";
import { recommendationAddress } from "@/lib/query/address";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { type Paragraph, type Segment, toParagraphs } from "@/lib/view/passage";
import { stanceWords } from "@/lib/view/words";

interface ReaderProps {
  readonly source: Source;
  readonly text: SourceText;
  readonly index: CorpusIndex;
}

/** A document as an essay: quoted passages tinted and numbered, their recommendations in the margin beside them. */
export function Reader({ source, text, index }: ReaderProps) {
  const own = index.corpus.recommendations.filter(({ source: id }) => id === source.id);
  const numbers = new Map(inTextOrder(own).map(({ id }, at) => [id, at + 1]));
  const paragraphs = toParagraphs(text, own).filter((paragraph) => source.fullText || isCoded(paragraph));
  const seen = new Set<string>();
  return (
    <div className="reader" lang={source.language}>
      {paragraphs.map((paragraph) => {
        const noted = startingIn(paragraph).filter((id) => !seen.has(id) && seen.add(id));
        return (
          <div key={paragraph.start} className="contents">
            <p>
              {placed(paragraph).map(({ segment, key }) => (
                <Passage key={key} segment={segment} numbers={numbers} />
              ))}
            </p>
            <ul lang="en">
              {noted.map((id) => (
                <Note
                  key={id}
                  recommendation={index.recommendations.get(id)}
                  number={numbers.get(id)}
                  index={index}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function inTextOrder(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  const first = ({ quotes }: Recommendation) => Math.min(...quotes.map(({ start }) => start));
  return recommendations.toSorted((a, b) => first(a) - first(b));
}

function isCoded({ segments }: Paragraph): boolean {
  return segments.some(({ passages }) => passages.length > 0);
}

/** The recommendations of which a passage begins in a paragraph. */
function startingIn({ segments }: Paragraph): readonly string[] {
  return segments.flatMap(({ starts }) => starts.map(recommendationOf));
}

function recommendationOf(passage: string): string {
  return passage.slice(0, passage.lastIndexOf("."));
}

function placed({ segments }: Paragraph) {
  let key = 0;
  return segments.map((segment) => {
    key += segment.text.length;
    return { segment, key };
  });
}

interface PassageProps {
  readonly segment: Segment;
  readonly numbers: ReadonlyMap<string, number>;
}

function Passage({ segment, numbers }: PassageProps) {
  const { text, passages, setAside, starts, ends } = segment;
  const anchors = starts.map((id) => <span key={id} id={id} />);
  if (passages.length === 0) {
    return setAside === undefined ? (
      text
    ) : (
      <span className="set-aside" title={`Set aside: ${setAside}`}>
        {text}
      </span>
    );
  }
  return (
    <>
      {anchors}
      <span className="quoted" data-passages={passages.join(" ")}>
        {text}
      </span>
      {ends.map((id) => {
        const recommendation = recommendationOf(id);
        return (
          <a key={id} className="number" href={recommendationAddress(recommendation)}>
            <span className="sr-only">Recommendation </span>
            {numbers.get(recommendation)}
          </a>
        );
      })}
    </>
  );
}

interface NoteProps {
  readonly recommendation: Recommendation | undefined;
  readonly number: number | undefined;
  readonly index: CorpusIndex;
}

function Note({ recommendation, number, index }: NoteProps) {
  if (!recommendation) return null;
  const { id, stance, voice, measure, statement, actor } = recommendation;
  return (
    <li className="note" data-recommendation={id}>
      <span className="note-number">{number}</span>
      <Mark stance={stance} reported={voice === "reported"} size={13} />
      <a href={recommendationAddress(id)} title={statement}>
        <span className="sr-only">{stanceWords[stance]}: </span>
        {index.measures.get(measure)?.label}
        {voice === "reported" && (
          <span className="note-actor"> · {index.actors.get(actor)?.short}, reported</span>
        )}
      </a>
    </li>
  );
}
