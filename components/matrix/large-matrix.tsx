import { MatrixTable, type MatrixTableProps } from "./matrix-table";
import { useCellsInView } from "./use-cells-in-view";

/** The matrix of a large corpus, of which what is in view is drawn: most corpora are not, and load nothing of it. */
export function LargeMatrix(props: MatrixTableProps) {
  return <MatrixTable {...props} useInView={useCellsInView} />;
}
