import type { Recommendation } from "@/lib/model/corpus";
import type { Cell } from "@/lib/model/rollup";
import { labelOf, vocabularyOf } from "@/lib/model/vocabulary";
import { passageAddress, recommendationAddress } from "@/lib/query/page-addresses";
import { formatDate } from "@/lib/view/words/dates";
import { stanceWords } from "@/lib/view/words/words";
import { index, known, nameOf } from "./expected";

/** An open cell, as it can be read off the panel. */
export interface SeenPanel {
  readonly place: string | null | undefined;
  readonly column: string | null | undefined;
  readonly row: string | null | undefined;
  readonly cards: readonly SeenCard[];
}

/** A recommendation in full. */
export interface SeenCard {
  readonly statement: string | null | undefined;
  /** Label and value of each fact, in their order. */
  readonly facts: readonly string[];
  /** What is quoted, with the address of its place in the source. */
  readonly quotes: readonly string[];
  readonly source: string | null | undefined;
  readonly link: string | null | undefined;
}

/**
 * Reads the panel, goes to the next cell, and so on to the last. Runs inside the page: some hundred cells are read in the time
 * of a few clicks from outside.
 */
export async function readPanels(): Promise<readonly SeenPanel[]> {
  const seen: SeenPanel[] = [];
  for (;;) {
    const panel = document.querySelector("aside.cell-panel");
    const [column] = panel?.querySelectorAll("header strong") ?? [];
    seen.push({
      place: panel?.querySelector("p")?.textContent,
      column: column?.textContent,
      row: panel?.querySelector("h2")?.textContent,
      cards: Array.from(panel?.querySelectorAll("article") ?? [], (card) => ({
        statement: card.querySelector("h3")?.textContent,
        facts: Array.from(
          card.querySelectorAll("dt"),
          (label) => `${label.textContent}: ${label.nextElementSibling?.textContent}`,
        ),
        quotes: Array.from(
          card.querySelectorAll("figure"),
          (quote) =>
            `${quote.querySelector("blockquote")?.textContent} ${quote.querySelector("a")?.getAttribute("href")}`,
        ),
        source: card.querySelector(":scope > p > span")?.textContent,
        link: card.querySelector("a[href^='/recommendations/']")?.getAttribute("href"),
      })),
    });
    const next = Array.from(panel?.querySelectorAll("button") ?? []).find((button) =>
      button.textContent?.includes("Next"),
    );
    if (!next || next.disabled) return seen;
    next.click();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What the corpus holds of a recommendation, in the same words. */
export function expectedCard(recommendation: Recommendation): SeenCard {
  const { id, statement, stance, voice, condition, addressees, beneficiaries, horizon } = recommendation;
  const source = known(index.sources.get(recommendation.source), `source ${recommendation.source}`);
  const author = nameOf(source.author);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Stance", stanceWords[stance]],
    ["Condition", condition],
    ["Who says it", voice === "own" ? "themselves" : `told by ${author}`],
    ["Who should act", addressees.map(nameOf).join(", ") || undefined],
    ["For whose benefit", beneficiaries.map(nameOf).join(", ") || undefined],
    ["When", horizon && labelOf(horizon, vocabularyOf(index.corpus.meta).horizons)],
    ["How directly said", recommendation.explicitness === "implied" ? "implied" : undefined],
    ["Coder’s note", recommendation.memo],
  ];
  return {
    statement,
    facts: facts.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`])),
    quotes: recommendation.quotes.map(
      ({ exact }, at) => `“${exact}” ${passageAddress(recommendation.source, id, at)}`,
    ),
    source: `${source.title}, ${author}, ${formatDate(source.date)}`,
    link: recommendationAddress(id),
  };
}

/** The cards of a cell. */
export function expectedCards(cell: Cell | undefined): readonly SeenCard[] {
  return cell && "recommendations" in cell ? cell.recommendations.map(expectedCard) : [];
}
