import type { Recommendation } from "@/lib/model/corpus";
import { labelOf, vocabularyOf } from "@/lib/model/vocabulary";
import { authorNames } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { absoluteAddress, recommendationAddress } from "@/lib/query/page-addresses";

/** An item of CSL-JSON, as far as a source needs one. */
export interface CitationItem {
  readonly id: string;
  readonly type: "document";
  readonly genre: string;
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly "date-parts": readonly [readonly number[]] };
  readonly language: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly note: string;
}

/** A citation as one line: the document, formatted, and where it was coded. */
export function citeLine(source: string, { note }: Pick<CitationItem, "note">): string {
  return `${source} ${note}.`;
}

/**
 * What one cites who cites a recommendation: the document that makes it, since the words are its author's; the coding, to
 * which the statement belongs, stands in the note.
 *
 * @param origin of the page where one cites, where it is known: begins the link where the corpus names no site
 */
export function toCitationItem(
  recommendation: Recommendation,
  index: CorpusIndex,
  origin?: string,
): CitationItem | undefined {
  const source = index.sources.get(recommendation.source);
  if (!source) return undefined;
  const { meta } = index.corpus;
  const permalink = absoluteAddress(recommendationAddress(recommendation.id), meta.site ?? origin);
  return {
    id: recommendation.id.replaceAll("/", "-"),
    type: "document",
    genre: labelOf(source.kind, vocabularyOf(meta).sourceKinds),
    title: source.title,
    author: authorNames(index, source).map((literal) => ({ literal })),
    issued: { "date-parts": [source.date.split("-").map(Number)] },
    language: source.language,
    ...(source.publisher !== undefined && { publisher: source.publisher }),
    ...(source.url !== undefined && { URL: source.url }),
    note: `Coded as ${recommendation.id} in “${meta.title}”, data version ${meta.dataVersion}, ${permalink}`,
  };
}
