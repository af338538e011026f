import { recommendationAddress, recommendationOf } from "@/lib/query/page-addresses";
import type { Segment } from "@/lib/view/reader/passage";
import { passageNames } from "./note-anchors";
import { Styled } from "./styled-text";
import "./passage-text.css";

interface PassageTextProps {
  readonly segments: readonly Segment[];
  /** The number of each recommendation of the source, by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Text in which passages are marked: those quoted with their numbers at their ends, those set aside with their reasons. */
export function PassageText({ segments, numbers }: PassageTextProps) {
  let key = 0;
  return segments.map((segment) => {
    key += segment.text.length;
    return <Piece key={key} segment={segment} numbers={numbers} />;
  });
}

function Piece({
  segment,
  numbers,
}: {
  readonly segment: Segment;
  readonly numbers: PassageTextProps["numbers"];
}) {
  const { text, passages, setAside, starts, ends, spans } = segment;
  const words = spans ? <Styled text={text} spans={spans} /> : text;
  if (passages.length + setAside.length === 0) return words;
  const depth = Math.min(passages.length, 2);
  const marks = ["", "quoted", "quoted deep"][depth] + (setAside.length > 0 ? " set-aside" : "");
  // A piece can have one id; where several passages start, the others have anchors before it.
  const [own, ...others] = starts;
  return (
    <>
      {others.map((id) => (
        <span key={id} id={id} className="anchor" />
      ))}
      <span
        id={own}
        className={marks.trim()}
        data-passages={passages.join(" ") || undefined}
        style={passageNames(starts)}
        data-aside={setAside[0]?.id}
      >
        {words}
      </span>
      {ends.map((id) => {
        const recommendation = recommendationOf(id);
        const number = numbers.get(recommendation);
        return number === undefined ? null : (
          // biome-ignore lint/a11y/useAnchorContent: its label names it; what is seen of it comes from the style sheet
          <a
            key={id}
            className="number"
            data-passage={id}
            data-number={number}
            href={recommendationAddress(recommendation)}
            aria-label={`Recommendation ${number}`}
          />
        );
      })}
    </>
  );
}
