import { axisX, barX, dot, gridX, text } from "@observablehq/plot";
import { draw } from "./plot-to-react";

/** A document with the time from which it is, as exactly as it is known. */
interface DatedSource {
  readonly id: string;
  readonly title: string;
  /** Author and date in words. */
  readonly note: string;
  readonly start: Date;
  /** The end of the year or the month, where no day is known; exclusive. */
  readonly end: Date | undefined;
}

interface DatePictureProps {
  readonly sources: readonly DatedSource[];
  readonly width: number;
}

const ROW = 58;

/** When the documents appeared: a disc for a day, a bar where only the month or the year is known. */
export function drawDates({ sources, width }: DatePictureProps) {
  const years = sources.map(({ start }) => start.getUTCFullYear());
  const domain = [new Date(Date.UTC(Math.min(...years), 0)), new Date(Date.UTC(Math.max(...years) + 1, 0))];
  const href = ({ id }: DatedSource) => `/sources/${id}`;
  const row = { y: "id", dy: 16 } as const;
  return draw({
    width,
    height: sources.length * ROW + 28,
    margin: 0,
    marginBottom: 28,
    marginRight: 1,
    x: { type: "utc", domain },
    y: { type: "band", domain: sources.map(({ id }) => id), padding: 0, axis: null },
    marks: [
      gridX({ ticks: "year", className: "picture-grid" }),
      axisX({
        ticks: "year",
        tickSize: 0,
        tickFormat: "%Y",
        textAnchor: "start",
        dx: 3,
        className: "picture-label",
      }),
      text(sources, {
        y: "id",
        text: "title",
        frameAnchor: "left",
        textAnchor: "start",
        dy: -9,
        lineWidth: width / 13.4,
        textOverflow: "ellipsis",
        fontSize: 13,
        className: "picture-title",
        href,
      }),
      barX(
        sources.filter(({ end }) => end !== undefined),
        {
          ...row,
          x1: "start",
          x2: "end",
          insetTop: ROW / 2 - 4,
          insetBottom: ROW / 2 - 4,
          className: "picture-span",
          href,
        },
      ),
      dot(
        sources.filter(({ end }) => end === undefined),
        { ...row, x: "start", r: 5, className: "picture-day", href },
      ),
      ...[false, true].map((isLate) =>
        text(
          sources.filter(({ start }) => isLate === position(start, domain) > 0.5),
          {
            y: "id",
            dy: 16,
            x: isLate ? "start" : ({ start, end }: DatedSource) => end ?? start,
            dx: isLate ? -10 : 10,
            textAnchor: isLate ? "end" : "start",
            text: "note",
            className: "picture-note",
          },
        ),
      ),
    ],
  });
}

/** Where a time stands between the first and the last: from 0 to 1. */
function position(time: Date, [first, last]: readonly Date[]): number {
  const from = first?.getTime() ?? 0;
  return (time.getTime() - from) / ((last?.getTime() ?? 1) - from);
}
