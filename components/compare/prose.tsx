import type { Comparison } from "@/lib/query/comparison";

interface ProseProps {
  readonly text: string;
  readonly comparison: Comparison;
}

/** A sentence in which the titles of compared sources are set as titles. */
export function Prose({ text, comparison: { kind, columns } }: ProseProps) {
  if (kind !== "source") return text;
  const places = columns
    .map(({ label }) => ({ label, start: text.indexOf(label) }))
    .filter(({ start }) => start !== -1)
    .sort((a, b) => a.start - b.start);
  const last = places.at(-1);
  return (
    <>
      {places.map(({ label, start }, at) => {
        const before = places[at - 1];
        return (
          <span key={label}>
            {text.slice(before ? before.start + before.label.length : 0, start)}
            <cite>{label}</cite>
          </span>
        );
      })}
      {text.slice(last ? last.start + last.label.length : 0)}
    </>
  );
}
