import type { Phrase } from "@/lib/query/describe";

/** A sentence whose values are set in bold. */
export function Sentence({ phrases }: { readonly phrases: readonly Phrase[] }) {
  // The parts of a sentence have no identity but their place in it.
  const placed = phrases.map((phrase, place) => ({ ...phrase, place }));
  return placed.map(({ text, strong, place }) =>
    strong ? (
      <strong key={place} className="font-[650]">
        {text}
      </strong>
    ) : (
      <span key={place}>{text}</span>
    ),
  );
}
