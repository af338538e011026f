import { recommendationAddress } from "@/lib/query/address";
import type { CorpusIndex } from "@/lib/query/corpus-index";

interface NamedRecommendationsProps {
  readonly text: string;
  readonly index: CorpusIndex;
}

/** What a coder wrote; the ids of recommendations in it are links, as far as there are such recommendations now. */
export function NamedRecommendations({ text, index }: NamedRecommendationsProps) {
  let place = 0;
  return text.split(/([a-z0-9-]+\/[a-z0-9-]+)/).map((part) => {
    place += part.length;
    return index.recommendations.has(part) ? (
      <a key={place} className="link" href={recommendationAddress(part)}>
        {part.slice(part.indexOf("/") + 1)}
      </a>
    ) : (
      part
    );
  });
}
