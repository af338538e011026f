import { useState } from "react";
import { useBrowserFind } from "@/components/ui/use-browser-find";
import { usePrinting } from "@/components/ui/use-printing";
import { PAGE_ROWS } from "./row-page-links";

/** Lists of a corpus with no more recommendations than these are never long. */
const SMALL_CORPUS = 400;

/**
 * Whether a list is long, and whether all its rows are on the page: those of a short one always, those of a long one while the
 * page is printed, and once the reader asks for them or opens the browser's find, until the list is another. In a large corpus a
 * list is long that has more rows than the server sends: with up to 400 rows drawn whole, the slowest keystroke took 2.2 times as
 * long as AG Grid's, with the rows in view 0.8 times (`npm run bench`).
 *
 * @param rows the rows of the list
 * @param total how many recommendations the corpus has
 */
export function useWholeList<T>(rows: readonly T[], total: number) {
  const [asked, setAsked] = useState<readonly T[]>();
  const isLong = total > SMALL_CORPUS && rows.length > PAGE_ROWS;
  const printing = usePrinting();
  const isWhole = !isLong || printing || asked === rows;
  const showWhole = () => setAsked(rows);
  useBrowserFind(isWhole ? undefined : showWhole);
  return { isLong, isWhole, showWhole };
}
