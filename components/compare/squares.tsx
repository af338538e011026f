import type { ReactNode } from "react";
import type { Member } from "@/lib/query/dimension";
import { cutBefore } from "@/lib/view/words/cut-text";

/** More than a character of a label takes on average, in px, so that the room for labels is never too small. */
export const CHARACTER = 6.8;
/** As long as a label may be, in characters; a longer one ends in an ellipsis. */
const LABEL_MAX = 32;

interface SquaresProps<Row> {
  readonly rows: readonly Row[];
  /** The room for the squares, in px, and that above them. */
  readonly width: number;
  readonly head: number;
  readonly rowHeight: number;
  /** What stands in no row. Its origin, as that of each row, is the corner of the first square. */
  readonly children: ReactNode;
  readonly draw: (row: Row, at: number) => ReactNode;
}

/**
 * A picture of squares in rows. It is for the eye alone: the table beneath has the same figures and links, so that a screen
 * reader and the keyboard need not go through every square.
 */
export function Squares<Row extends Pick<Member, "id" | "short">>({
  rows,
  width,
  head,
  rowHeight,
  children,
  draw,
}: SquaresProps<Row>) {
  const longest = Math.max(0, ...rows.map(({ short }) => short.length));
  const left = Math.ceil(Math.min(LABEL_MAX, longest) * CHARACTER) + 10;
  const height = head + rows.length * rowHeight;
  return (
    <svg
      aria-hidden="true"
      width={left + width}
      height={height}
      viewBox={`${-left} ${-head} ${left + width} ${height}`}
      className="max-w-none fill-ink text-xs print:h-auto print:max-w-full"
    >
      {children}
      {rows.map((row, at) => {
        const { id, short } = row;
        const cut = cutBefore(short, LABEL_MAX);
        return (
          <g key={id} transform={`translate(0 ${at * rowHeight})`}>
            <text x={-8} y={rowHeight / 2} dy="0.32em" textAnchor="end">
              {cut === short.length ? short : `${short.slice(0, cut)}…`}
            </text>
            {draw(row, at)}
          </g>
        );
      })}
    </svg>
  );
}

interface SquareProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly count: number;
  /** Heavier the more there is, instead of darker. */
  readonly isOutlined?: boolean;
  readonly href: string;
  readonly title: string;
}

/** A number, shaded by how large it is. Opens what it counts. */
export function Square({ x, y, width, count, isOutlined = false, href, title }: SquareProps) {
  return (
    <a
      href={href}
      tabIndex={-1}
      className={`square step-${shadeStep(count)} ${isOutlined ? "outlined" : "filled"}`}
    >
      <title>{title}</title>
      <rect x={x} y={y} width={width} height={HEIGHT} />
      <text x={x + width / 2} y={y + HEIGHT / 2} dy="0.32em">
        {count}
      </text>
    </a>
  );
}

const HEIGHT = 20;

/** How dark a square is, from 0 to 4: a step more for every doubling, so that small and large counts can be told apart. */
export function shadeStep(count: number): number {
  return count === 0 ? 0 : Math.min(4, 1 + Math.floor(Math.log2(count)));
}
