import { serializeQuery } from "@/lib/query/parameters";
import type { Query } from "@/lib/query/query";

/** How many rows the server's HTML has; the script adds the others. */
export const PAGE_ROWS = 100;

/** The rows of a page, and which page it is: the last one where the address asks for a later. */
export function pageOf<T>(rows: readonly T[], asked: number, size: number) {
  const pages = Math.max(Math.ceil(rows.length / size), 1);
  const page = Math.min(asked, pages);
  const first = (page - 1) * size;
  return { page, pages, rows: rows.slice(first, first + size) };
}

interface PageLinksProps {
  readonly query: Query;
  /** How many rows there are in all. */
  readonly rows: number;
  readonly page: number;
  readonly pages: number;
}

/** The way to the other rows without JavaScript. */
export function RowPageLinks({ query, rows, page, pages }: PageLinksProps) {
  if (pages === 1) return null;
  const first = (page - 1) * PAGE_ROWS;
  const addressOf = (to: number) => `/recommendations${serializeQuery({ ...query, page: to })}`;
  return (
    <nav aria-label="Pages of the list" className="flex flex-wrap gap-x-4 py-4">
      <span>
        Rows {first + 1} to {Math.min(first + PAGE_ROWS, rows)} of {rows}
      </span>
      {page > 1 && (
        <a className="link" rel="prev" href={addressOf(page - 1)}>
          Previous {PAGE_ROWS} rows
        </a>
      )}
      {page < pages && (
        <a className="link" rel="next" href={addressOf(page + 1)}>
          Next {PAGE_ROWS} rows
        </a>
      )}
    </nav>
  );
}
