import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { listCells, listColumns } from "./list-row";

interface PlainListProps {
  readonly index: CorpusIndex;
  readonly recommendations: readonly Recommendation[];
}

/** The list as it stands in the prerendered page: the same cells, without sorting. */
export function PlainList({ index, recommendations }: PlainListProps) {
  return (
    <table className="list">
      <caption className="sr-only">Recommendations</caption>
      <thead>
        <tr>
          {listColumns.map(({ id, label }) => (
            <th key={id} scope="col" className={id}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {recommendations.map((recommendation) => (
          <tr key={recommendation.id}>
            {listColumns.map(({ id }) => {
              const Cell = listCells[id];
              return (
                <td key={id} className={id}>
                  <Cell recommendation={recommendation} index={index} terms={[]} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
