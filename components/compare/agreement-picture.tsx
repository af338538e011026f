import { labelOf } from "@/lib/model/vocabulary";
import type { Member } from "@/lib/query/dimension";
import type { PairCount } from "@/lib/query/pairs";
import { compareAddress } from "@/lib/query/parameters";
import { defaultQuery } from "@/lib/query/query";
import { CHARACTER, Square, Squares } from "./squares";

interface AgreementPictureProps {
  readonly kind: "actor" | "source";
  readonly members: readonly Member[];
  readonly pairs: readonly PairCount[];
}

/** The room of a pair, in px. */
const WIDTH = 33;
const HEIGHT = 23;

/** The left half of every pair says agreement, the right half difference. */
const halves = [
  { relation: "agree", left: 2 },
  { relation: "differ", left: WIDTH / 2 },
] as const;

/** Who agrees with whom: half a square of all pairs; in each, on how many measures the two agree and on how many they differ. */
export function AgreementPicture({ kind, members, pairs }: AgreementPictureProps) {
  const met = members.filter(({ id }) => pairs.some(({ a, b }) => a === id || b === id));
  // The first needs no row and the last no column: each pair is there once.
  const columns = met.slice(0, -1);
  // Threads from each name to the diagonal, along which a square finds its two names.
  const threads = met.map(
    (_, at) =>
      `M0 ${(at + 0.5) * HEIGHT}h${at * WIDTH}M${(at + 0.5) * WIDTH} ${(at + 1) * HEIGHT}V${met.length * HEIGHT}`,
  );
  return (
    <Squares
      rows={met}
      width={Math.max(
        columns.length * WIDTH,
        ...columns.map(({ short }, at) => at * WIDTH + short.length * CHARACTER),
      )}
      head={4}
      rowHeight={HEIGHT}
      draw={(row, at) => (
        <>
          {/* The name of a column stands where the column begins, on the diagonal: nobody has to read upwards. */}
          {at < columns.length && (
            <text x={at * WIDTH + 4} y={HEIGHT / 2} dy="0.32em">
              {row.short}
            </text>
          )}
          {pairs
            .filter(({ b }) => b === row.id)
            .flatMap(({ a, b, ...counts }) =>
              halves.map(({ relation, left }) => (
                <Square
                  key={`${a} ${relation}`}
                  x={met.findIndex(({ id }) => id === a) * WIDTH + left}
                  y={1.5}
                  width={WIDTH / 2 - 2}
                  count={counts[relation]}
                  isOutlined={relation === "differ"}
                  href={`${compareAddress({ ...defaultQuery, cols: kind, actors: [a, b] })}${counts[relation] === 0 ? "" : `#${relation}`}`}
                  title={`${labelOf(a, members)} and ${labelOf(b, members)}: agree on ${counts.agree}, differ on ${counts.differ}, in between on ${counts.partly}`}
                />
              )),
            )}
        </>
      )}
    >
      <path d={threads.join("")} className="stroke-line" />
    </Squares>
  );
}
