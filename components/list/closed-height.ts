import type { FieldId } from "@/lib/query/field";
import type { ListColumn } from "@/lib/query/list-columns";

/** What one reads; on cards it stands apart from the rest. */
const texts: readonly FieldId[] = ["statement", "quote", "condition"];
const textHeights: Partial<Record<FieldId, number>> = { statement: 44, quote: 22, condition: 20 };

/** A line of a cell, one below it in smaller type, a button of the row, the space below a cell of a card. */
const [LINE, BYLINE, BUTTON, GAP] = [20, 18, 24, 7];
/** Padding and border of a row, and of a card. */
const [ROW_EDGES, CARD_EDGES] = [17, 23];

/**
 * How high a closed row of a long list is in each of its layouts (list-cards.css), in pixels: its texts are cut (list-row.css),
 * so that it is known without measuring.
 */
export function closedHeights(columns: readonly ListColumn[]) {
  const heightOf = ({ fields: [first, ...below] }: ListColumn, lead: number) =>
    below.reduce((sum, field) => sum + (textHeights[field] ?? BYLINE), textHeights[first] ?? lead);
  const onCards = columns.map((column) => ({ id: column.id, height: heightOf(column, LINE) }));
  const stack = (cells: typeof onCards) => cells.reduce((sum, { height }) => sum + height + GAP, 0);
  const read = stack(onCards.filter(({ id }) => texts.includes(id)));
  const rest = onCards.filter(({ id }) => !texts.includes(id));
  // On a narrow card, stance and actor stand beside the buttons of the row.
  const beside = rest.filter(({ id }) => id === "stance" || id === "actor_name");
  const head = Math.max(BUTTON, ...beside.map(({ height }) => height)) + GAP;
  return {
    table: ROW_EDGES + Math.max(...columns.map((column) => heightOf(column, 2 * LINE))),
    cards: CARD_EDGES + Math.max(read, stack(rest), BUTTON),
    narrow: CARD_EDGES + head + read + stack(rest.filter((cell) => !beside.includes(cell))),
  };
}
