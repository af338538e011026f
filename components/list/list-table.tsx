import { type CSSProperties, useMemo } from "react";
import type { View } from "@/components/explorer/use-view";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useMedia } from "@/components/ui/use-media";
import { toListColumns } from "@/lib/query/list-columns";
import { parseSearch } from "@/lib/query/search";
import { isStaticSite } from "@/lib/view/site/static-site";
import { closedHeights } from "./closed-height";
import { gridColumns } from "./column-widths";
import { ListHead } from "./list-head";
import { ItemRow, keyOf, toItems } from "./list-row";
import { PAGE_ROWS, pageOf, RowPageLinks } from "./row-page-links";
import { asFieldIds, type ListTableInstance } from "./use-list-table";
import { useWholeList } from "./use-whole-list";
import { VirtualBody } from "./virtual-body";
import "./list-table.css";
import "./list-row.css";
import "./list-cards.css";
import "./list-print.css";

interface ListTableProps {
  readonly table: ListTableInstance;
  readonly view: View;
}

/** What the table leaves of the width of the window at its sides, with a scroll bar: in pixels, at most. */
const SIDES = 112;

/** On paper more columns than these leave none enough room: each recommendation is printed as a block of lines instead. */
const PRINTED_MAX = 8;

/**
 * The recommendations as a table, one row each. The server's HTML has a hundred of them, and so has the first render in the
 * browser; then all are drawn, of a long list those near what is in view.
 */
export function ListTable({ table, view: { index, query, result } }: ListTableProps) {
  const isHydrated = useHydrated();
  const { rows } = table.getRowModel();
  const { isLong, isWhole, showWhole } = useWholeList(
    result.recommendations,
    index.corpus.recommendations.length,
  );
  const visible = table.getVisibleLeafColumns();
  const columns = useMemo(() => toListColumns(asFieldIds(visible.map(({ id }) => id))), [visible]);
  const terms = useMemo(() => parseSearch(query.q), [query.q]);
  const { template, total } = gridColumns(table, columns);
  const fits = useMedia(`(min-width: ${total + SIDES}px)`);
  const isCards = useMedia("(max-width: 1023px)");
  const isNarrow = useMedia("(max-width: 599px)");
  const heights = closedHeights(columns);
  const height = heights[isNarrow ? "narrow" : isCards ? "cards" : "table"];
  // A static site has no other page of rows: all of them are in this one.
  const page = pageOf(rows, query.page, isStaticSite ? Math.max(rows.length, 1) : PAGE_ROWS);
  const { expanded } = table.state;
  const items = useMemo(() => toItems(rows, expanded), [rows, expanded]);
  const context = { index, columns, terms };
  const isPart = isHydrated ? !isWhole : page.pages > 1;
  return (
    <div id="table" tabIndex={-1} className="list-frame" data-wide={!fits || undefined}>
      {!isWhole && (
        <p className="noscript:hidden py-1.5 text-ink2 print:hidden">
          Rows come onto the page as you scroll; Ctrl+F, or ⌘F, brings all of them before the browser looks.{" "}
          <button type="button" className="link" onClick={showWhole}>
            Put all {rows.length} rows on the page now
          </button>
        </p>
      )}
      <table
        className="list"
        data-long={isLong || undefined}
        data-many={columns.length > PRINTED_MAX || undefined}
        style={toStyle({
          columns: template,
          total: `${total}px`,
          "row-table": `${heights.table}px`,
          "row-cards": `${heights.cards}px`,
          "row-narrow": `${heights.narrow}px`,
        })}
        aria-rowcount={isPart ? rows.length + 1 : undefined}
      >
        <caption className="sr-only">Recommendations</caption>
        <ListHead table={table} columns={columns} />
        {isHydrated && !isWhole ? (
          <VirtualBody key={height} items={items} context={context} height={height} />
        ) : (
          <tbody>
            {(isHydrated ? items : page.rows).map((item) => (
              <ItemRow key={keyOf(item)} item={item} {...context} isPart={isPart} />
            ))}
          </tbody>
        )}
      </table>
      <noscript>
        <RowPageLinks query={query} rows={rows.length} page={page.page} pages={page.pages} />
      </noscript>
    </div>
  );
}

/** The custom properties that the styles of the list read. */
function toStyle(properties: Readonly<Record<string, string>>): CSSProperties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [`--${name}`, value]));
}
