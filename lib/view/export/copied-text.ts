import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { citeLine, toCitationItem } from "../citation/citation";
import { stanceWords } from "../words/words";

/** Recommendations as text to paste. `cited` has the line of each source by its id, as `citeSources` makes it. */
interface Copied {
  readonly recommendations: readonly Recommendation[];
  readonly index: CorpusIndex;
  readonly cited: Readonly<Record<string, string>>;
}

/** Citations as plain text, one a line. */
export function toCitations({ recommendations, index, cited }: Copied): string {
  return recommendations.map((recommendation) => `${cite(recommendation, index, cited)}\n`).join("");
}

/** Each recommendation as Markdown: the statement, who takes which position, every quote, and how to cite it. */
export function toMarkdown({ recommendations, index, cited }: Copied): string {
  return recommendations
    .map((recommendation) => {
      const { actor, stance, voice, measure, condition, statement, quotes } = recommendation;
      const who = [index.actors.get(actor)?.name ?? actor, voice === "reported" ? " (reported)" : ""].join(
        "",
      );
      const position = `${who}, ${stanceWords[stance]}: ${index.measures.get(measure)?.label ?? measure}`;
      const blocks = [
        `**${escapeMarkdown(statement)}**`,
        escapeMarkdown(position),
        ...(condition === undefined ? [] : [`On the condition: ${escapeMarkdown(condition)}`]),
        ...quotes.map(({ exact }) => quoted(exact)),
        escapeMarkdown(cite(recommendation, index, cited)),
      ];
      return `${blocks.join("\n\n")}\n`;
    })
    .join("\n");
}

function cite(recommendation: Recommendation, index: CorpusIndex, cited: Copied["cited"]): string {
  const item = toCitationItem(recommendation, index);
  const line = cited[recommendation.source];
  // A source that came after the page did is cited by what the page knows of it.
  return item === undefined ? recommendation.id : citeLine(line ?? `${item.title}.`, item);
}

/** A quotation; a line that is empty in the quote stays part of it. */
function quoted(exact: string): string {
  return escapeMarkdown(exact)
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

/** A bare address, which many parsers make a link of: a backslash in it would become a part of it. */
const ADDRESS = /(https?:\/\/[^\s<]+)/;

/**
 * Text as Markdown that shows nothing but this text: CommonMark lets a backslash stand before any ASCII punctuation, and
 * these are the marks that can mean something, wherever they stand or at the start of a line.
 */
function escapeMarkdown(text: string): string {
  const escaped = text
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\\`*_[\]<>~|&]/g, "\\$&")));
  return escaped
    .join("")
    .replace(/^(\s*)([#+=-])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}
