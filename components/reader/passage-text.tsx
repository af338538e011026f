import { recommendationAddress, recommendationOf } from "@/lib/query/address";
import type { Segment } from "@/lib/view/reader/passage";
import { Styled } from "./styled-text";
import "./passage-text.css";

interface PassageTextProps {
  readonly segments: readonly Segment[];
  /** The number of each recommendation of the source, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Passages beside which a note stands, with its place among those of the paragraph, counted from 1. */
  readonly places: ReadonlyMap<string, number>;
}

/** Text in which passages are marked: those quoted with their numbers at their ends, those set aside with their reasons. */
export function PassageText({ segments, numbers, places }: PassageTextProps) {
  let key = 0;
  return segments.map((segment) => {
    key += segment.text.length;
    return <Piece key={key} segment={segment} numbers={numbers} places={places} />;
  });
}

function Piece({
  segment,
  numbers,
  places,
}: {
  readonly segment: Segment;
  readonly numbers: PassageTextProps["numbers"];
  readonly places: PassageTextProps["places"];
}) {
  const { text, passages, setAside, starts, ends, spans } = segment;
  const words = spans ? <Styled text={text} spans={spans} /> : text;
  if (passages.length + setAside.length === 0) return words;
  const depth = Math.min(passages.length, 2);
  const style = ["", "quoted", "quoted deep"][depth] + (setAside.length > 0 ? " set-aside" : "");
  // A piece can have one id; where several passages start, the others have anchors before it.
  const [own, ...others] = starts;
  return (
    <>
      {others.map((id) => (
        <span key={id} id={id} className="anchor" />
      ))}
      <span
        id={own}
        className={style.trim()}
        data-passages={passages.join(" ") || undefined}
        data-note={starts.map((id) => places.get(id)).find((place) => place !== undefined)}
        data-aside={setAside[0]?.id}
      >
        {words}
      </span>
      {ends.map((id) => {
        const recommendation = recommendationOf(id);
        const number = numbers.get(recommendation);
        return number === undefined ? null : (
          <a
            key={id}
            className="number"
            href={recommendationAddress(recommendation)}
            aria-label={`Recommendation ${number}`}
          >
            {number}
          </a>
        );
      })}
    </>
  );
}
