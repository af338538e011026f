import type { ExportShape } from "./export-format";

/** What each shape of an export holds, for menus and the data page. */
export const shapeDefinitions: Readonly<
  Record<ExportShape, { readonly label: string; readonly definition: string }>
> = {
  recommendations: {
    label: "Recommendations",
    definition: "One row a recommendation, with its first quote.",
  },
  quotes: { label: "Quotes", definition: "One row a quote, with its place in the source." },
  matrix: {
    label: "Matrix",
    definition: "One row a measure, one column an actor: a stance, or why there is none.",
  },
  compare: {
    label: "Comparison",
    definition:
      "One row a pair of actors: on how many measures they agree and differ. With actors=a,b one row a measure: what each says.",
  },
};
