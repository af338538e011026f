import { isEmpty } from "@/lib/model/rollup";
import { busiestMembers } from "@/lib/query/busiest-members";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { serializeQuery } from "@/lib/query/parameters";
import { pivot } from "@/lib/query/pivot";
import { defaultQuery, setValues } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { DRAWN_MAX, sayDrawn } from "./drawn-members";
import { PictureCard } from "./picture-card";
import { Square, Squares } from "./squares";

/** The room of a square, in px, and that of the names of topics above them. */
const WIDTH = 29;
const HEIGHT = 22;
const HEAD = 106;

/** What each actor speaks about: a row an actor, a column a topic, the number of recommendations in each square. */
export function TopicChoice({ index }: { readonly index: CorpusIndex }) {
  const heard = busiestMembers(index, "actor", DRAWN_MAX);
  const drawn = heard.members.map(({ id }) => id);
  const query = {
    ...setValues(defaultQuery, "actor", drawn),
    rows: "actor",
    cols: "topic",
    empty: true,
  } as const;
  const { rows, columns } = pivot(index, query, runQuery(index, query));
  const speaking = rows.filter(({ total }) => total > 0);
  const listOf = (actor: string, topic: string) =>
    `/recommendations${serializeQuery(setValues(setValues(defaultQuery, "actor", [actor]), "topic", [topic]))}`;
  return (
    <PictureCard
      id="topics"
      title="What each speaks about"
      note={`Recommendations of each actor on each topic; one that fits several topics counts in each. A square opens their list.${sayDrawn(heard, "actors")}`}
      picture={
        <Squares
          rows={speaking}
          width={columns.length * WIDTH}
          head={HEAD}
          rowHeight={HEIGHT}
          draw={(row) =>
            columns.map(({ id, label }, at) => {
              const cell = row.cells[at];
              return (
                cell &&
                !isEmpty(cell) && (
                  <Square
                    key={id}
                    x={at * WIDTH + 1}
                    y={1}
                    width={WIDTH - 2}
                    count={cell.recommendations.length}
                    href={listOf(row.id, id)}
                    title={`${row.label} on ${label}: ${cell.recommendations.length}`}
                  />
                )
              );
            })
          }
        >
          {columns.map(({ id, short }, at) => (
            <text key={id} transform={`translate(${(at + 0.5) * WIDTH} -6) rotate(-90)`} dy="0.32em">
              {short}
            </text>
          ))}
        </Squares>
      }
      figures={{
        caption: "Recommendations by actor and topic",
        labels: ["Actor", ...columns.map(({ label }) => label)],
        rows: speaking.map(({ id, label, cells }) => ({
          id,
          name: (
            <a className="link" href={`/recommendations?actor=${id}`}>
              {label}
            </a>
          ),
          cells: cells.map((cell) => (isEmpty(cell) ? 0 : cell.recommendations.length)),
        })),
      }}
    />
  );
}
