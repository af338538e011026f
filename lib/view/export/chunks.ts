/** Rows a piece: one string of all rows is slow to build where there are many (rope strings flatten late). */
const CHUNK_ROWS = 500;

/** The rows of a table in pieces of 500, or of another number of rows. */
export function* inChunks<T>(rows: readonly T[], size = CHUNK_ROWS): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
