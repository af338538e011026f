import type { Absence, RolledUpStance } from "@/lib/model/rollup";
import {
  isWide,
  MARK_BOX,
  type MarkShape,
  markShapes,
  reportedShapes,
  WIDE_MARK_BOX,
} from "../matrix/mark-shapes";
import type { Matrix } from "../matrix/matrix";
import { Html, html } from "../words/html";
import { absenceWords, stanceWords } from "../words/words";

/** The mark of a stance as SVG: the shapes that the matrix of the site has. Its height is that of the text, by the style sheet. */
export function markHtml(stance: RolledUpStance, reported: boolean): Html {
  const shapes = (reported ? reportedShapes : markShapes)[stance];
  const width = isWide(stance) ? WIDE_MARK_BOX : MARK_BOX;
  const box = `0 0 ${width} ${MARK_BOX}`;
  return html`<svg viewBox="${box}"${isWide(stance) ? html` class="wide"` : ""} aria-hidden="true">${shapes.map(shapeHtml)}</svg>`;
}

function shapeHtml({ tag, attributes }: MarkShape): Html {
  const written = Object.entries(attributes).map(
    // React's strokeWidth is stroke-width in a document.
    ([name, value]) => html` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`,
  );
  return html`<${new Html(tag)}${written}/>`;
}

/** What the marks of a matrix mean: of those that it shows. */
export function legendHtml(matrix: Matrix): Html {
  const cells = matrix.rows.flatMap((row) => [...row.cells, ...(row.sides?.flat() ?? [])]);
  const held = cells.filter((cell) => typeof cell === "object");
  const shown = (Object.keys(stanceWords) as RolledUpStance[]).filter((stance) =>
    held.some((cell) => cell.stance === stance),
  );
  const groups = matrix.columns.some(({ members }) => members !== undefined);
  const absences = matrix.rows.some(({ sides }) => sides)
    ? []
    : (Object.keys(absenceWords) as Absence[]).filter((absence) => cells.includes(absence));
  const blank = absences.includes("hidden") || groups;
  return html`<ul class="legend">
${shown.map((stance) => html`<li>${markHtml(stance, false)} ${stanceWords[stance]}</li>`)}
${held.some(({ reported }) => reported) ? html`<li>${markHtml("for", true)} outlined: told by others</li>` : undefined}
${absences.filter((absence) => absence !== "hidden").map((absence) => html`<li><span class="${absence}"></span> ${absenceWords[absence]}</li>`)}
${blank ? html`<li><strong>blank</strong> ${[...(groups ? ["in a group: not told of"] : []), ...(absences.includes("hidden") ? [absenceWords.hidden] : [])].join("; ")}</li>` : undefined}
<li><strong>2</strong> recommendations${groups ? "; in a group: actors" : undefined}</li>
</ul>
`;
}
