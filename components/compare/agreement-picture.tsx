import { cell, type Markish, ruleX, ruleY, text } from "@observablehq/plot";
import { labelOf } from "@/lib/model/vocabulary";
import type { Member } from "@/lib/query/dimension";
import type { PairCount } from "@/lib/query/pairs";
import { compareAddress } from "@/lib/query/parameters";
import { defaultQuery } from "@/lib/query/query";
import { CHARACTER, labelCut, labelWidth } from "./picture-label";
import { draw } from "./plot-to-react";
import { shadeStep } from "./shade-step";

interface AgreementPictureProps {
  readonly kind: "actor" | "source";
  readonly members: readonly Member[];
  readonly pairs: readonly PairCount[];
}

const SQUARE = { width: 33, height: 23 };
const STEPS = 4;

/** Who agrees with whom: half a square of all pairs; in each, on how many measures the two agree and on how many they differ. */
export function drawAgreement({ kind, members, pairs }: AgreementPictureProps) {
  const met = members.filter(({ id }) => pairs.some(({ a, b }) => a === id || b === id));
  const domain = met.map(({ id }) => id);
  // The first needs no row and the last no column: each pair is there once.
  const columns = met.slice(0, -1);
  const label = labelWidth(met);
  const margin = Math.max(
    0,
    ...columns.map(({ short }, at) => short.length * CHARACTER - (columns.length - at) * SQUARE.width),
  );
  return draw({
    width: label + columns.length * SQUARE.width + margin,
    height: met.length * SQUARE.height + 8,
    margin: 0,
    marginLeft: label,
    marginRight: margin,
    marginTop: 4,
    marginBottom: 4,
    x: { type: "band", domain: columns.map(({ id }) => id), padding: 0, axis: null },
    y: { type: "band", domain, padding: 0, axis: null },
    marks: [
      // Threads from each name to the diagonal, along which a square finds its two names.
      ruleY(met.slice(1), {
        y: "id",
        x1: () => domain[0],
        x2: (_, at: number) => domain[at],
        className: "picture-thread",
      }),
      ruleX(columns, {
        x: "id",
        y1: (_, at: number) => domain[at + 1],
        y2: () => domain.at(-1),
        className: "picture-thread",
      }),
      text(met, {
        y: "id",
        text: "short",
        frameAnchor: "left",
        textAnchor: "end",
        dx: -8,
        ...labelCut,
        className: "picture-label",
      }),
      // The name of a column stands where the column begins, on the diagonal: nobody has to read upwards.
      text(columns, {
        x: "id",
        y: "id",
        text: "short",
        textAnchor: "start",
        dx: 4 - SQUARE.width / 2,
        className: "picture-label",
      }),
      ...(["agree", "differ"] as const).flatMap((relation) => halves(relation, { kind, members, pairs })),
    ],
  });
}

/** The left half of every square says agreement, the right half difference. */
function halves(
  relation: "agree" | "differ",
  { kind, members, pairs }: AgreementPictureProps,
): readonly Markish[] {
  const half = SQUARE.width / 2;
  const inset =
    relation === "agree" ? { insetLeft: 2, insetRight: half } : { insetLeft: half, insetRight: 2 };
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const shown = pairs.filter((pair) => shadeStep(pair[relation], STEPS) === step);
    const place = { x: "a", y: "b" };
    return [
      cell(shown, {
        ...place,
        ...inset,
        insetTop: 1.5,
        insetBottom: 1.5,
        className: `picture-${relation} step-${step}`,
        href: ({ a, b }: PairCount) =>
          `${compareAddress({ ...defaultQuery, cols: kind, actors: [a, b] })}${step === 0 ? "" : `#${relation}`}`,
        title: ({ a, b, agree, differ, partly }: PairCount) =>
          `${labelOf(a, members)} and ${labelOf(b, members)}: agree on ${agree}, differ on ${differ}, in between on ${partly}`,
      }),
      text(shown, {
        ...place,
        text: relation,
        dx: (relation === "agree" ? -1 : 1) * (half / 2 - 1),
        className: `picture-count picture-${relation} step-${step}`,
      }),
    ];
  }).flat();
}
