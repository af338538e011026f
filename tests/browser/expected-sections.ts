import { isEmpty } from "@/lib/model/rollup";
import { compare, comparisonQuery } from "@/lib/query/comparison";
import { parseQuery } from "@/lib/query/url";
import { shownSections } from "@/lib/view/compare/comparison-sections";
import { absenceWords, stanceWords } from "@/lib/view/words/words";
import { index } from "./expected";

/** The sections of a comparison that hold something, with their rows in words; none where nothing is compared. */
export function expectedSections(search: string) {
  const query = comparisonQuery(parseQuery(new URLSearchParams(search), index).query);
  const comparison = compare(index, query);
  if (!comparison) return [];
  return shownSections(comparison, query.relation)
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, title, relation, rows }) => ({
      id,
      title,
      rows: rows.map(({ label, cells }) => ({
        label,
        cells:
          relation === "none"
            ? []
            : cells.map((cell) => (isEmpty(cell) ? absenceWords[cell.absence] : stanceWords[cell.stance])),
      })),
    }));
}
