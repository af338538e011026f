import { isEmpty } from "@/lib/model/rollup";
import { busiestMembers } from "@/lib/query/busiest-members";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { pivot } from "@/lib/query/pivot";
import { defaultQuery, setValues } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { DRAWN_MAX, sayDrawn } from "./drawn-members";
import { PictureCard } from "./picture-card";
import { drawTopics } from "./topic-picture";

/** What each actor speaks about. */
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
  const counts = speaking.flatMap((row) =>
    row.cells.flatMap((cell, at) => {
      const topic = columns[at];
      if (isEmpty(cell) || !topic) return [];
      const count = cell.recommendations.length;
      return [{ actor: row.id, name: row.label, topic: topic.id, label: topic.label, count }];
    }),
  );
  return (
    <PictureCard
      id="topics"
      title="What each speaks about"
      note={`Recommendations of each actor on each topic; one that fits several topics counts in each. A square opens their list.${sayDrawn(heard, "actors")}`}
      picture={drawTopics({
        actors: speaking.map((row) => ({ id: row.id, short: shortOf(index, row.id) })),
        topics: columns,
        counts,
      })}
      table={
        <table className="figures">
          <caption className="sr-only">Recommendations by actor and topic</caption>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              {columns.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {speaking.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a className="link" href={`/recommendations?actor=${row.id}`}>
                    {row.label}
                  </a>
                </th>
                {row.cells.map((cell, at) => (
                  <td key={columns[at]?.id}>{isEmpty(cell) ? 0 : cell.recommendations.length}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function shortOf(index: CorpusIndex, id: string): string {
  return index.actors.get(id)?.short ?? id;
}
