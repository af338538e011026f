import type { Recommendation, Source } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { sourceGist } from "../summary/source-gist";
import { formatDate } from "../words/dates";

/** What search engines and previews show of a description, in characters; what is longer they cut themselves, worse. */
const DESCRIPTION_MAX = 200;

/** What the page of a source holds, in one sentence. */
export function describeSourcePage(index: CorpusIndex, source: Source): string {
  const { names, recommendations } = sourceGist(index, source);
  return clip(
    `${names.join(", ")}, ${formatDate(source.date)}: ${count(recommendations, "recommendation")}, each where it stands in the text.`,
  );
}

/** Who holds what, and the first of the words behind it. */
export function describeRecommendationPage(
  { actors, measures }: CorpusIndex,
  { actor, stance, voice, measure, quotes }: Recommendation,
): string {
  const who = `${actors.get(actor)?.name}${voice === "reported" ? " (reported)" : ""}`;
  const [first] = quotes;
  return clip(`${who}, ${stance}: ${measures.get(measure)?.label}. ${first ? `“${first.exact}”` : ""}`);
}

/** A text on one line that ends with a whole word. */
export function clip(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= DESCRIPTION_MAX) return line;
  return `${line.slice(0, DESCRIPTION_MAX).replace(/\s\S*$/, "")} …`;
}
