import { memoize } from "@/lib/model/memo";
import { isEmpty } from "@/lib/model/rollup";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { serializeQuery } from "@/lib/query/parameters";
import { pivot } from "@/lib/query/pivot";
import { defaultQuery } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { formatDate } from "../words/dates";
import { listNames } from "../words/list-names";
import { isolate } from "../words/text-direction";
import { plain, type Summary } from "./line";
import { nearestLines } from "./nearest-lines";
import { kindWord, sourceGist } from "./source-gist";

/** Every measure by every source. Made once for the pages of all sources. */
const sourceMatrix = memoize((index: CorpusIndex) => {
  const query = { ...defaultQuery, cols: "source" as const };
  return pivot(index, query, runQuery(index, query));
});

/** What a document is and recommends, and which documents stand nearest and farthest: five lines at most. */
export function summariseSource(index: CorpusIndex, id: string): Summary {
  const source = index.sources.get(id);
  if (!source) return { lines: [], rows: [] };
  const { names, recommendations, reported, measures, topics } = sourceGist(index, source);
  const what = plain(
    `${kindWord(source, index.corpus.meta)} by ${listNames(names.map((name) => isolate(name)))}, ${formatDate(source.date)}.`,
  );
  if (recommendations === 0) return { lines: [what], rows: [] };
  const { columns, rows } = sourceMatrix(index);
  const at = columns.findIndex((column) => column.id === id);
  return {
    lines: [
      what,
      [
        { text: count(recommendations, "recommendation"), href: `/recommendations?source=${id}` },
        { text: ` on ${count(measures, "measure")}` },
        { text: reported > 0 ? `, ${reported} of them reported of others.` : "." },
      ],
      ...nearestLines(index, "source", id),
    ],
    rows: topics.flatMap(({ topic }) => {
      const marks = rows.flatMap((row) => {
        const cell = row.cells[at];
        if (row.group !== topic.id || !cell || isEmpty(cell)) return [];
        const query = { ...defaultQuery, cols: "source" as const, cell: [row.id, id] };
        return [
          {
            stance: cell.stance,
            reported: cell.reported,
            label: row.label,
            href: `/${serializeQuery(query)}`,
          },
        ];
      });
      return marks.length > 0 ? [{ label: topic.label, href: `/topics/${topic.id}`, marks }] : [];
    }),
  };
}
