/** Rows a piece: one string of all rows is slow to build where there are many (rope strings flatten late). */
const CHUNK_ROWS = 500;

/** The rows of a table in pieces of some hundred. */
export function* inChunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += CHUNK_ROWS) yield rows.slice(at, at + CHUNK_ROWS);
}
