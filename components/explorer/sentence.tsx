import { SiteLink } from "@/components/ui/site-link";
import type { Phrase } from "@/lib/query/describe";

interface SentenceProps {
  readonly phrases: readonly Phrase[];
  /** Where the recommendations that the first value counts can be read, and what a link there is called. */
  readonly list?: { readonly address: string; readonly name: string } | undefined;
}

/** A sentence whose values are set in bold; the first of them, the count, is the way to what it counts. */
export function Sentence({ phrases, list }: SentenceProps) {
  // The parts of a sentence have no identity but their place in it.
  const placed = phrases.map((phrase, place) => ({ ...phrase, place }));
  const counted = phrases.findIndex(({ strong }) => strong);
  return placed.map(({ text, strong, aside, place }) => {
    const value = strong ? <strong className="font-[650]">{text}</strong> : text;
    if (place !== counted || !list) {
      return (
        <span key={place} className={aside && "max-sm:short:hidden"}>
          {value}
        </span>
      );
    }
    return (
      <SiteLink
        key={place}
        href={list.address}
        title={list.name}
        aria-label={`${text}: ${list.name}`}
        className="link"
      >
        {value}
      </SiteLink>
    );
  });
}
