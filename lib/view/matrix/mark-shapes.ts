import type { RolledUpStance } from "@/lib/model/rollup";

/** What a mark is drawn of: elements of SVG, with their attributes under the names that React gives them. */
export interface MarkShape {
  readonly tag: "circle" | "path";
  readonly attributes: Readonly<Record<string, string>>;
}

/** Height of the box in which the shapes stand; it is as wide as high, but for those of `isWide`. */
export const MARK_BOX = 16;
export const WIDE_MARK_BOX = 28;

/** Whether a mark is of two shapes beside each other. */
export function isWide(stance: RolledUpStance): boolean {
  return stance === "mixed" || stance === "divided";
}

const circle = (r: string, paint: MarkShape["attributes"]): MarkShape => ({
  tag: "circle",
  attributes: { cx: "8", cy: "8", r, ...paint },
});

const path = (d: string, paint: MarkShape["attributes"]): MarkShape => ({
  tag: "path",
  attributes: { d, ...paint },
});

const filled = (stance: RolledUpStance) => ({ fill: `var(--color-${stance})` });

const drawn = (stance: RolledUpStance, strokeWidth: string) => ({
  fill: "none",
  stroke: `var(--color-${stance})`,
  strokeWidth,
});

const cross = path("m3.4 3.4 9.2 9.2m0-9.2-9.2 9.2", drawn("against", "2.7"));

/** The outer contour of a cross whose bars are 2.7 wide. */
const crossOutline = path(
  "M4.4 2.5 8 6.1l3.6-3.6 1.9 1.9L9.9 8l3.6 3.6-1.9 1.9L8 9.9l-3.6 3.6-1.9-1.9L6.1 8 2.5 4.4Z",
  { ...drawn("against", "1.15"), strokeLinejoin: "round" },
);

const conditionalRing = circle("5", drawn("conditional", "1.3"));

const beside = ({ tag, attributes }: MarkShape): MarkShape => ({
  tag,
  attributes: { ...attributes, transform: "translate(13 0)" },
});

/** For and against: of one actor, or among several. */
const discAndCross = [circle("5.2", filled("for")), beside(cross)];
const discAndCrossOutline = [circle("4.8", drawn("for", "1.3")), beside(crossOutline)];

/** Shapes differ as much as colours do, and the stances are alike in contrast, so that none shouts. */
export const markShapes: Readonly<Record<RolledUpStance, readonly MarkShape[]>> = {
  for: [circle("5.6", filled("for"))],
  against: [cross],
  conditional: [conditionalRing, path("M8 3a5 5 0 0 0 0 10Z", filled("conditional"))],
  neutral: [circle("4.2", drawn("neutral", "2.7"))],
  mixed: discAndCross,
  divided: discAndCross,
};

/** Outlined: of positions that are only reported. */
export const reportedShapes: Readonly<Record<RolledUpStance, readonly MarkShape[]>> = {
  for: [circle("5", drawn("for", "1.3"))],
  against: [crossOutline],
  conditional: [conditionalRing, path("M8 3v10", drawn("conditional", "1.3"))],
  neutral: [circle("5.1", drawn("neutral", "1.15")), circle("2.3", drawn("neutral", "1.15"))],
  mixed: discAndCrossOutline,
  divided: discAndCrossOutline,
};
