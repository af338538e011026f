import type { CorpusIndex } from "@/lib/query/corpus-index";
import { defaultColumns, toListColumns } from "@/lib/query/list-columns";
import { ListCell } from "./list-cells";

/** As many rows as the prerendered page has; the rest of a larger corpus comes with the script, or as a file. */
const ROWS_MAX = 500;

const columns = toListColumns(defaultColumns);

/** The list as it stands in the prerendered page: the same cells, without anything to press. */
export function PlainList({ index }: { readonly index: CorpusIndex }) {
  const { recommendations } = index.corpus;
  return (
    <>
      <table className="list">
        <caption className="sr-only">Recommendations</caption>
        <thead>
          <tr>
            <td className="tools" />
            {columns.map(({ id, heading }) => (
              <th key={id} scope="col" className={id}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {recommendations.slice(0, ROWS_MAX).map((recommendation) => (
            <tr key={recommendation.id}>
              <td className="tools" />
              {columns.map(({ id, fields, heading }) => (
                <td key={id} className={id} data-label={heading}>
                  <ListCell column={fields} recommendation={recommendation} index={index} terms={[]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {recommendations.length > ROWS_MAX && (
        <p className="py-4">
          These are the first {ROWS_MAX} of {recommendations.length} recommendations. The rest comes with the
          page’s script. Without it, take{" "}
          <a className="link" href="/recommendations.csv">
            all of them as CSV
          </a>
          , or read them by{" "}
          <a className="link" href="/sources">
            source
          </a>
          .
        </p>
      )}
    </>
  );
}
