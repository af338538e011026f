import type { Recommendation } from "@/lib/model/corpus";
import { actorName } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { citeLine, toCitationItem } from "../citation/citation";
import { escapeMarkdown, quoteMarkdown } from "../words/markdown-text";
import { stanceWords } from "../words/words";

/** Recommendations as text to paste. `cited` has the line of each source by its id, as `citeSources` makes it. */
interface Copied {
  readonly recommendations: readonly Recommendation[];
  readonly index: CorpusIndex;
  readonly cited: Readonly<Record<string, string>>;
  /** Of the page, such as `https://river.example`: where the corpus names no site, links begin with it. */
  readonly origin: string;
}

/** Citations as plain text, one a line. */
export function toCitations({ recommendations, ...from }: Copied): string {
  return recommendations.map((recommendation) => `${cite(recommendation, from)}\n`).join("");
}

/** Each recommendation as Markdown: the statement, who takes which position, every quote, and how to cite it. */
export function toMarkdown({ recommendations, ...from }: Copied): string {
  const { index } = from;
  return recommendations
    .map((recommendation) => {
      const { actor, stance, voice, measure, condition, statement, quotes } = recommendation;
      const who = [actorName(index, actor), voice === "reported" ? " (reported)" : ""].join("");
      const position = `${who}, ${stanceWords[stance]}: ${index.measures.get(measure)?.label ?? measure}`;
      const blocks = [
        `**${escapeMarkdown(statement)}**`,
        escapeMarkdown(position),
        ...(condition === undefined ? [] : [`On the condition: ${escapeMarkdown(condition)}`]),
        ...quotes.map(({ exact }) => quoteMarkdown(exact)),
        escapeMarkdown(cite(recommendation, from)),
      ];
      return `${blocks.join("\n\n")}\n`;
    })
    .join("\n");
}

function cite(
  recommendation: Recommendation,
  { index, cited, origin }: Omit<Copied, "recommendations">,
): string {
  const item = toCitationItem(recommendation, index, origin);
  const line = cited[recommendation.source];
  // A source that came after the page did is cited by what the page knows of it.
  return item === undefined ? recommendation.id : citeLine(line ?? `${item.title}.`, item);
}
