import type { Recommendation } from "@/lib/model/corpus";
import { rolledUpStances } from "@/lib/model/rollup";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { type Position, positionsOnMeasure, wholeMatrix } from "../matrix/positions";
import { formatDate } from "../words/dates";

/** What the preview image of a page says. */
export interface Preview {
  /** Path of the page that it stands for. */
  readonly page: string;
  readonly kind: string;
  readonly title: string;
  /** What stands below the title, where there is more to say. */
  readonly description?: string | undefined;
  /** What stands at the foot, each with the word before it. */
  readonly lines: readonly { readonly word?: string; readonly text: string }[];
}

/** Names in one line of a preview; more would not fit beside each other. */
const NAMES_MAX = 4;

/** The preview of the site, then those of its topics, measures, actors, sources and recommendations. */
export function buildPreviews(index: CorpusIndex): readonly Preview[] {
  const { corpus, topics, measures, actors, sources } = index;
  const { meta, recommendations } = corpus;
  const matrix = wholeMatrix(index);
  const sizeOf = (isMeant: (recommendation: Recommendation) => boolean) => {
    const meant = recommendations.filter(isMeant);
    const measures = new Set(meant.map(({ measure }) => measure)).size;
    if (meant.length === 0) return [{ text: "No position on file" }];
    return [{ text: `${count(meant.length, "recommendation")} on ${count(measures, "measure")}` }];
  };
  return [
    {
      page: "/",
      kind: meta.subtitle ?? "",
      title: meta.title,
      description: meta.description,
      lines: sizeOf(() => true),
    },
    ...corpus.topics.map(({ id, label, definition }) => ({
      page: `/topics/${id}`,
      kind: "Topic",
      title: label,
      description: definition,
      lines: sizeOf(({ topics: [first] }) => first === id),
    })),
    ...corpus.measures.map(({ id, label, topic }) => ({
      page: `/measures/${id}`,
      kind: `Measure, ${topics.get(topic)?.label}`,
      title: label,
      lines: byStance(positionsOnMeasure(index, id, matrix).held),
    })),
    ...corpus.actors.map(({ id, name, kind, description }) => ({
      page: `/actors/${id}`,
      kind: `Actor, ${kind}`,
      title: name,
      description,
      lines: sizeOf(({ actor }) => actor === id),
    })),
    ...corpus.sources.map(({ id, title, author, date }) => ({
      page: `/sources/${id}`,
      kind: `Source, ${actors.get(author)?.name}, ${formatDate(date)}`,
      title,
      lines: sizeOf(({ source }) => source === id),
    })),
    ...recommendations.map(({ id, actor, voice, stance, measure, source, statement }) => ({
      page: recommendationAddress(id),
      kind: `${actors.get(actor)?.name}${voice === "reported" ? ", reported" : ""}`,
      title: statement,
      lines: [
        { word: stance, text: `${measures.get(measure)?.label}` },
        { word: "in", text: `${sources.get(source)?.title}` },
      ],
    })),
  ];
}

/** Who holds what, one line a stance, such as "for" with "Forum, Mayor (reported)". */
function byStance(
  held: readonly { readonly actor: { readonly short: string }; readonly position: Position }[],
): Preview["lines"] {
  return rolledUpStances.flatMap((stance) => {
    const names = held
      .filter(({ position }) => position.stance === stance)
      .map(({ actor, position }) => (position.reported ? `${actor.short} (reported)` : actor.short));
    if (names.length === 0) return [];
    const rest = names.length - NAMES_MAX;
    const text = rest > 1 ? `${names.slice(0, NAMES_MAX).join(", ")} and ${rest} more` : names.join(", ");
    return [{ word: stance, text }];
  });
}
