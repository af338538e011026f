import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { isFindKey } from "@/components/ui/is-find-key";
import { PAGE_ROWS } from "./page-links";

/** Lists of a corpus with no more recommendations than these are never long. */
const SMALL_CORPUS = 400;

/**
 * Whether a list is long, and whether all its rows are on the page: those of a short one always, those of a long one once the
 * reader asks for them, opens the browser's find, or prints, and until the list is another. In a large corpus a list is long
 * that has more rows than the server sends: with up to 400 rows drawn whole, the slowest keystroke took 2.2 times as long as AG
 * Grid's, with the rows in view 0.8 times (`npm run bench`).
 *
 * @param rows the rows of the list
 * @param total how many recommendations the corpus has
 */
export function useWholeList<T>(rows: readonly T[], total: number) {
  const [asked, setAsked] = useState<readonly T[]>();
  const isLong = total > SMALL_CORPUS && rows.length > PAGE_ROWS;
  const isWhole = !isLong || asked === rows;
  useEffect(() => {
    if (isWhole) return;
    // At once: find and print look at the page as soon as the event returns.
    const showNow = () => flushSync(() => setAsked(rows));
    const onKey = (event: KeyboardEvent) => {
      if (isFindKey(event)) showNow();
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("beforeprint", showNow);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("beforeprint", showNow);
    };
  }, [isWhole, rows]);
  return { isLong, isWhole, showWhole: () => setAsked(rows) };
}
