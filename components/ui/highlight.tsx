import { matchRanges } from "@/lib/query/search";

interface HighlightProps {
  readonly text: string;
  readonly terms: readonly string[];
}

/** A text in which what was searched for is marked. */
export function Highlight({ text, terms }: HighlightProps) {
  const ranges = matchRanges(text, terms);
  if (ranges.length === 0) return text;
  return (
    <>
      {ranges.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(ranges[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end)}
    </>
  );
}
