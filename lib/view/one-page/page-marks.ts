import type { RolledUpStance } from "@/lib/model/rollup";
import {
  isWide,
  MARK_BOX,
  type MarkShape,
  markShapes,
  reportedShapes,
  WIDE_MARK_BOX,
} from "../matrix/mark-shapes";
import { Html, html } from "../words/html";

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
